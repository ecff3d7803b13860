using System.Text;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Explaining;

/// <summary>The explanations of a document, to be read by a person.</summary>
internal sealed class ExplanationTextFormat(QuotationChoice choice, Screen screen, bool withHeadings) : IOutputFormat
{
    private const string HowToRead = """
        A number before a reason is its weight: with + it speaks for the candidate or the statement, with - against. In a scene the weights make
        probabilities, and the speakers of all its lines are chosen together; elsewhere the candidate with the most points is chosen.

        """;

    public ReadOnlyMemory<byte> Separator { get; } = "\n"u8.ToArray();

    public ReadOnlyMemory<byte> Closing { get; } = Encoding.UTF8.GetBytes("\n" + HowToRead);

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        var page = new ExplanationPage(screen.Width);
        if (withHeadings)
        {
            page.Alone($"== {SingleLine.Of(document.Id)}");
        }

        var explained = new ExplainedQuotations(result, page);
        foreach (var index in choice.Of(result))
        {
            explained.Write(index);
        }

        if (choice.IsAll)
        {
            explained.WriteOddities();
        }

        return page.ToUtf8();
    }
}

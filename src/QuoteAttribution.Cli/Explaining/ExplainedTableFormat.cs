using System.Globalization;
using System.Text;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Explaining;

/// <summary>A table, what its columns mean, and of one quotation why it has its speaker: one for whom somebody else was weighed.</summary>
internal sealed class ExplainedTableFormat(TableFormat table, Screen screen) : IOutputFormat
{
    private const string HowToRead = """
        A row is a quotation: with “ ” in the speaker's very words, else as the writer reports it. (He) is what the text says for the speaker
        there. The rule says what stood where, and the last column how sure the speaker is, 1 being certain.

        """;

    public ReadOnlyMemory<byte> Closing => table.Closing;

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        var output = new List<byte>();
        output.AddRange(table.Format(document, result).Span);
        var weighed = result.Quotations.ToList().FindIndex(static quotation => quotation.Explanation is { Candidates.Count: > 1, SameSpeakerAs: null });
        if (weighed >= 0)
        {
            var page = new ExplanationPage(screen.Width);
            new ExplainedQuotations(result, page).Write(weighed);
            output.AddRange(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{HowToRead}\nRow {weighed + 1}, explained:\n\n")));
            output.AddRange(page.ToUtf8().Span);
            output.AddRange("\n"u8);
        }

        return output.ToArray();
    }
}

using System.Globalization;

namespace QuoteAttribution.Cli.Output;

/// <summary>A quotation in the words that the table shows.</summary>
internal sealed record TableRow(string Speaker, string Quotation, string Cue, string Rule, string Confidence)
{
    private const string Nothing = "—";

    public static TableRow Headings { get; } = new("Speaker", "Quotation", "Cue", "Rule", "Sure");

    public static IReadOnlyList<TableRow> Of(AttributionResult result) => [.. result.Quotations.Select(q => Of(q, result.Text))];

    private static TableRow Of(Quotation quotation, string text) => new(
        SpeakerOf(quotation.Attribution),
        ContentOf(quotation, text),
        SingleLine.Of(quotation.Attribution?.Cue?.Text ?? Nothing),
        quotation.Attribution?.Rule.Name ?? Nothing,
        quotation.Attribution?.Confidence.ToString("0.00", CultureInfo.InvariantCulture) ?? Nothing);

    private static string SpeakerOf(Attribution? attribution) => attribution switch
    {
        { Speaker: { } speaker, Mention: { Kind: MentionKind.Pronoun } pronoun } => SingleLine.Of($"{speaker.Name} ({pronoun.Text})"),
        { Speaker: { } speaker } => SingleLine.Of(speaker.Name),
        { Mention: { } mention } => SingleLine.Of(mention.Text),
        _ => Nothing,
    };

    private static string ContentOf(Quotation quotation, string text)
    {
        var parts = string.Join(" … ", quotation.Spans.Select(span => SingleLine.Of(span.In(text))));
        // Its marks are left out of its spans; without them nothing would tell it from an indirect one.
        return quotation.Kind == QuotationKind.Direct ? $"“{parts}”" : parts;
    }
}

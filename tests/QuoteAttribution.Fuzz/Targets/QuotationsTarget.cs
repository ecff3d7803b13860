using QuoteAttribution.Cli;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Verification;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>The quotations that <c>quotes verify</c> checks: lines, CSV, JSON.</summary>
internal static class QuotationsTarget
{
    private static readonly QuotationFormat[] _formats = Enum.GetValues<QuotationFormat>();

    public static void Read(byte options, byte[] input) => Refusal.Of(() =>
    {
        using var stream = new MemoryStream(input);
        var given = new QuotationFile(stream, _formats[options % _formats.Length]).Read(DocumentReader.StandardInput, new Messages(TextWriter.Null));

        Violation.Unless(given.All(static quotation => quotation.Text.Length > 0 && quotation.Text == quotation.Text.Trim()), "a quotation is empty or has blanks around");
        var result = new AttributionResult(string.Join("\n\n", given.Select(static quotation => quotation.Text)), []);
        foreach (var found in DocumentFindings.Of(new QuotationIndex(given), new Document("a", result.Text), result, OffsetUnit.Utf16))
        {
            Violation.Unless(found.Finding is not null, "a quotation has no finding");
        }
    });
}

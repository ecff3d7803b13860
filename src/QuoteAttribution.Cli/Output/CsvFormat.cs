using System.Globalization;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>A row for each quotation of all documents.</summary>
internal sealed class CsvFormat : IOutputFormat
{
    private static readonly Column<Row>[] Columns =
    [
        new("document", static row => row.Document.Id),
        new("number", static row => Number(row.Number)),
        new("kind", static row => Word(row.Quotation.Kind)),
        new("quotation", static row => row.Quotation.Text),
        new("speaker", static row => row.Quotation.Speaker?.Name ?? string.Empty),
        new("speaker kind", static row => row.Quotation.Speaker is { } speaker ? Word(speaker.Kind) : string.Empty),
        new("gender", static row => row.Quotation.Speaker is { } speaker ? Word(speaker.Gender) : string.Empty),
        new("mention", static row => row.Quotation.Attribution?.Mention?.Text ?? string.Empty),
        new("cue", static row => row.Quotation.Attribution?.Cue?.Text ?? string.Empty),
        new("addressee", static row => row.Quotation.Attribution?.Addressee?.Text ?? string.Empty),
        new("confidence", static row => row.Quotation.Attribution?.Confidence.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty),
        new("rule", static row => row.Quotation.Attribution?.Rule.Id ?? string.Empty),
        new("start", static row => Number(row.Quotation.Span.Start)),
        new("end", static row => Number(row.Quotation.Span.End)),
    ];

    public ReadOnlyMemory<byte> Opening { get; } = CsvTable.Headings(Columns);

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result) =>
        CsvTable.Rows(Columns, result.Quotations.Select((quotation, i) => new Row(document, i + 1, quotation)));

    // In small letters, as in JSON.
    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Row(Document Document, int Number, Quotation Quotation);
}

using System.Globalization;
using CsvHelper;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>A row for each quotation, after RFC 4180, for spreadsheets and data frames.</summary>
/// <remarks>
/// It begins with a byte order mark, without which Excel reads “ as three letters. A cell that a spreadsheet would run as a formula, since it
/// begins with = + - or @, gets an apostrophe before it, as OWASP advises against "CSV injection".
/// </remarks>
internal sealed class CsvFormat : IOutputFormat
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    private static readonly string[] Columns =
    [
        "document", "number", "kind", "quotation", "speaker", "speaker kind", "gender", "mention", "cue", "addressee", "confidence", "rule", "start", "end",
    ];

    public ReadOnlyMemory<byte> Opening { get; } = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Written([Columns])).ToArray();

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result) =>
        Written(result.Quotations.Select((quotation, i) => CellsOf(document, quotation, i)));

    private static string[] CellsOf(Document document, Quotation quotation, int number)
    {
        var attribution = quotation.Attribution;
        return
        [
            document.Id,
            Number(number + 1),
            Word(quotation.Kind),
            quotation.Text,
            quotation.Speaker?.Name ?? string.Empty,
            quotation.Speaker is { } speaker ? Word(speaker.Kind) : string.Empty,
            quotation.Speaker is { } person ? Word(person.Gender) : string.Empty,
            attribution?.Mention?.Text ?? string.Empty,
            attribution?.Cue?.Text ?? string.Empty,
            attribution?.Addressee?.Text ?? string.Empty,
            attribution?.Confidence.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty,
            attribution?.Rule.Id ?? string.Empty,
            Number(quotation.Span.Start),
            Number(quotation.Span.End),
        ];
    }

    // In small letters, as in JSON.
    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static byte[] Written(IEnumerable<string[]> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                csv.WriteRecord(row);
            }
        }

        return bytes.ToArray();
    }
}

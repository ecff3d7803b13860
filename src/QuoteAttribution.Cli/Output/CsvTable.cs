using System.Text;
using CsvHelper;

namespace QuoteAttribution.Cli.Output;

/// <summary>Rows as comma-separated values after RFC 4180, for spreadsheets and data frames.</summary>
/// <remarks>
/// They begin with a byte order mark, without which Excel reads “ as three letters. A cell that a spreadsheet would run as a formula, since it
/// begins with = + - or @, gets an apostrophe before it, as OWASP advises against "CSV injection".
/// </remarks>
internal static class CsvTable
{
    private static readonly CsvWriterOptions _options = new() { Injection = CsvInjection.Escape };

    /// <summary>A whole table; one without rows has its headings, too.</summary>
    public static byte[] Of<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows) => [.. Headings(columns), .. Rows(columns, rows)];

    /// <summary>The mark and the line of headings.</summary>
    public static byte[] Headings<T>(IReadOnlyList<Column<T>> columns) =>
        [.. Encoding.UTF8.Preamble, .. Written([columns.Select(static column => column.Heading).ToArray()])];

    /// <summary>The rows alone.</summary>
    public static byte[] Rows<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows) =>
        Written(rows.Select(row => columns.Select(column => column.Value(row)).ToArray()));

    private static byte[] Written(IEnumerable<string[]> records)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, _options, leaveOpen: true))
        {
            foreach (var record in records)
            {
                csv.WriteRecord(record);
            }
        }

        return bytes.ToArray();
    }
}

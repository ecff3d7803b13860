using System.Text;
using CsvHelper;

namespace QuoteAttribution.Cli.Output;

/// <summary>Rows as comma-separated values, in the same way as <see cref="CsvFormat"/>: with a byte order mark, and no cell that is run as a formula.</summary>
internal static class CsvTable
{
    private static readonly CsvWriterOptions _options = new() { Injection = CsvInjection.Escape };

    public static byte[] Of<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.Preamble);
        using (var csv = CsvWriter.Create(bytes, _options, leaveOpen: true))
        {
            // A table without rows has its headings, too.
            csv.WriteRecord(columns.Select(static column => column.Heading).ToArray());
            foreach (var row in rows)
            {
                csv.WriteRecord(columns.Select(column => column.Value(row)).ToArray());
            }
        }

        return bytes.ToArray();
    }
}

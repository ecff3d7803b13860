using System.Text;
using nietras.SeparatedValues;

namespace QuoteAttribution.Cli.Output;

/// <summary>Rows as comma-separated values, which spreadsheets open: with a byte order mark, without which they take UTF-8 for something else.</summary>
internal static class CsvTable
{
    // A cell that begins like this is run as a formula by spreadsheets; names and quotations come from anywhere.
    private const string FormulaStarts = "=+-@\t\r";

    public static byte[] Of<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var writer = Sep.New(',').Writer(static options => options with { Escape = true }).ToText();
        // A file without rows has its headings, too.
        writer.Header.Add([.. columns.Select(static column => column.Heading)]);
        foreach (var row in rows)
        {
            using var line = writer.NewRow();
            foreach (var column in columns)
            {
                var value = column.Value(row);
                line[column.Heading].Set(column.IsNumber ? value : Guarded(value));
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(writer.ToString())];
    }

    private static string Guarded(string value) => value.Length > 0 && FormulaStarts.Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;
}

using System.Text;

namespace QuoteAttribution.Cli.Output;

/// <summary>Rows to be read by a person: a line each, in columns of the same width, names cut where they are too long for the screen.</summary>
internal static class TextTable
{
    private const int Gap = 2, LeastWidth = 12;
    private const string Bold = "\u001b[1m", Plain = "\u001b[0m";

    /// <param name="columns">The columns; those that are no numbers share what the screen leaves.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="screen">Where they are shown.</param>
    public static string Of<T>(IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows, Screen screen)
    {
        var cells = rows.Select(row => columns.Select(column => SingleLine.Of(column.Value(row))).ToArray()).ToList();
        var widths = WidthsOf(columns, cells, screen);
        var table = new StringBuilder();
        table.Append(screen.HasColour ? Bold : "");
        AppendLine(table, columns, [.. columns.Select(static column => HeadingOf(column))], widths);
        table.Append(screen.HasColour ? Plain : "").Append('\n');
        foreach (var row in cells)
        {
            AppendLine(table, columns, row, widths);
            table.Append('\n');
        }

        return table.ToString();
    }

    private static string HeadingOf<T>(Column<T> column) => column.ShortHeading ?? column.Heading;

    private static int[] WidthsOf<T>(IReadOnlyList<Column<T>> columns, List<string[]> cells, Screen screen)
    {
        var widths = columns.Select((column, i) => cells.Select(row => row[i]).Append(HeadingOf(column)).Max(CellWidth.Of)).ToArray();
        var tooMuch = screen.EndsLines ? widths.Sum() + (Gap * (widths.Length - 1)) - screen.Width : 0;
        while (tooMuch > 0)
        {
            // The widest column of words gives first, one cell at a time, so that none becomes much narrower than the others.
            var widest = Enumerable.Range(0, widths.Length).Where(i => !columns[i].IsNumber).MaxBy(i => widths[i]);
            if (widths[widest] <= LeastWidth)
            {
                break;
            }

            widths[widest]--;
            tooMuch--;
        }

        return widths;
    }

    private static void AppendLine<T>(StringBuilder table, IReadOnlyList<Column<T>> columns, string[] cells, int[] widths)
    {
        var start = table.Length;
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = SingleLine.Shorten(cells[i], widths[i]);
            var blanks = widths[i] - CellWidth.Of(cell);
            table.Append(' ', i == 0 ? 0 : Gap).Append(' ', columns[i].IsNumber ? blanks : 0).Append(cell).Append(' ', columns[i].IsNumber ? 0 : blanks);
        }

        while (table.Length > start && table[^1] == ' ')
        {
            table.Length--;
        }
    }
}

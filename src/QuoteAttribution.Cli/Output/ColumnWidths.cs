namespace QuoteAttribution.Cli.Output;

/// <summary>The widths of the table's columns: what they need, within limits; the quotation has the rest of the line, where that ends.</summary>
internal sealed record ColumnWidths(int Speaker, int Cue, int Rule, int Confidence, int Quotation)
{
    private const int LongestSpeaker = 28, LongestCue = 16, LongestRule = 28, LeastQuotation = 16;

    // Where no screen ends the line, names are whole; but what no name is must not fill up every line.
    private const int LongestAnywhere = 80;

    // On a narrower screen the terminal wraps the lines; columns of a few letters would tell nothing.
    private const int LeastScreen = 60;

    // A blank at each side of a column.
    private const int Gaps = 10;

    /// <summary>How far the line below the headings goes.</summary>
    public int Line => Speaker + Cue + Rule + Confidence + Gaps + Math.Min(Quotation, LongestAnywhere);

    public static ColumnWidths For(IReadOnlyList<TableRow> rows, Screen screen)
    {
        var confidence = Needed(rows, static row => row.Confidence);
        var quotation = Needed(rows, static row => row.Quotation);
        if (!screen.EndsLines)
        {
            return new ColumnWidths(
                Math.Min(Needed(rows, static row => row.Speaker), LongestAnywhere),
                Math.Min(Needed(rows, static row => row.Cue), LongestAnywhere),
                Math.Min(Needed(rows, static row => row.Rule), LongestAnywhere),
                confidence,
                quotation);
        }

        // A narrow screen narrows the columns beside the quotation, too.
        var width = Math.Max(screen.Width, LeastScreen);
        var speaker = Math.Min(Needed(rows, static row => row.Speaker), Math.Min(LongestSpeaker, width / 6));
        var cue = Math.Min(Needed(rows, static row => row.Cue), Math.Min(LongestCue, width / 8));
        var rule = Math.Min(Needed(rows, static row => row.Rule), Math.Min(LongestRule, width / 5));
        var rest = width - Gaps - speaker - cue - rule - confidence;
        return new ColumnWidths(speaker, cue, rule, confidence, Math.Max(Math.Min(quotation, rest), LeastQuotation));
    }

    private static int Needed(IReadOnlyList<TableRow> rows, Func<TableRow, string> column)
    {
        var needed = CellWidth.Of(column(TableRow.Headings));
        foreach (var row in rows)
        {
            needed = Math.Max(needed, CellWidth.Of(column(row)));
        }

        return needed;
    }
}

using Spectre.Console;

namespace QuoteAttribution.Cli.Output;

/// <summary>The widths of the table's columns: what they need, within limits; the quotation has the rest of the line.</summary>
internal sealed record ColumnWidths(int Speaker, int Quotation, int Cue, int Rule, int Confidence)
{
    private const int LongestSpeaker = 28, LongestCue = 16, LongestRule = 28, LeastQuotation = 16;

    // The border's and the padding's blanks.
    private const int Gaps = 11;

    public static ColumnWidths For(IReadOnlyList<TableRow> rows, int screenWidth)
    {
        // A narrow screen narrows the columns beside the quotation, too.
        var speaker = Math.Min(Needed(rows, static row => row.Speaker), Math.Min(LongestSpeaker, screenWidth / 6));
        var cue = Math.Min(Needed(rows, static row => row.Cue), Math.Min(LongestCue, screenWidth / 8));
        var rule = Math.Min(Needed(rows, static row => row.Rule), Math.Min(LongestRule, screenWidth / 5));
        var confidence = Needed(rows, static row => row.Confidence);
        var rest = screenWidth - Gaps - speaker - cue - rule - confidence;
        return new ColumnWidths(speaker, Math.Max(Math.Min(Needed(rows, static row => row.Quotation), rest), LeastQuotation), cue, rule, confidence);
    }

    private static int Needed(IReadOnlyList<TableRow> rows, Func<TableRow, string> column) =>
        rows.Append(TableRow.Headings).Max(row => column(row).GetCellWidth());
}

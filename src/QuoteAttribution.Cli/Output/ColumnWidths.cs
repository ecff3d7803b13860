using Spectre.Console;

namespace QuoteAttribution.Cli.Output;

/// <summary>The widths of the table's columns: what they need, within limits; the quotation has the rest of the line.</summary>
internal sealed record ColumnWidths(int Speaker, int Quotation, int Cue, int Rule, int Confidence)
{
    private const int LongestSpeaker = 28, LongestCue = 16, LongestRule = 28, LeastQuotation = 16;

    // Around each of the five columns a blank on both sides.
    private const int Gaps = 12;

    public static ColumnWidths For(IReadOnlyList<TableRow> rows, int screenWidth)
    {
        // A narrow screen narrows the columns beside the quotation, too.
        var share = Math.Max(screenWidth / 5, 4);
        var speaker = Math.Min(Needed(rows, static row => row.Speaker), Math.Min(LongestSpeaker, share));
        var cue = Math.Min(Needed(rows, static row => row.Cue), Math.Min(LongestCue, share));
        var rule = Math.Min(Needed(rows, static row => row.Rule), Math.Min(LongestRule, share));
        var confidence = Needed(rows, static row => row.Confidence);
        var rest = screenWidth - Gaps - speaker - cue - rule - confidence;
        return new ColumnWidths(speaker, Math.Max(Math.Min(Needed(rows, static row => row.Quotation), rest), LeastQuotation), cue, rule, confidence);
    }

    private static int Needed(IReadOnlyList<TableRow> rows, Func<TableRow, string> column) =>
        rows.Append(TableRow.Headings).Max(row => column(row).GetCellWidth());
}

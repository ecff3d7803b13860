using System.Text;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>A table for each document, to be read by a person: a line for each quotation.</summary>
/// <remarks>
/// Everything that comes from a document went through <see cref="SingleLine"/>: an escape code in a text stays a blank. The lines are set here,
/// since a console library that measures every word for every way of wrapping takes four times as long as the analysis.
/// </remarks>
internal sealed class TableFormat(Screen screen, bool withHeadings, string belowTables) : IOutputFormat
{
    private const string Plain = "\u001b[0m", Bold = "\u001b[1m", Speaker = "\u001b[96m", Cue = "\u001b[93m", Aside = "\u001b[90m";

    private const char Rule = '─';

    public ReadOnlyMemory<byte> Closing => Encoding.UTF8.GetBytes(belowTables);

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        var text = new StringBuilder();
        if (withHeadings)
        {
            AppendStyled(text, Bold, SingleLine.Of(document.Id));
            text.Append('\n');
        }

        if (result.Quotations.Count == 0)
        {
            AppendStyled(text, Aside, "No quotations.");
            text.Append('\n');
        }
        else
        {
            AppendTable(text, TableRow.Of(result));
        }

        return Encoding.UTF8.GetBytes(text.Append(withHeadings ? "\n" : "").ToString());
    }

    private void AppendTable(StringBuilder text, IReadOnlyList<TableRow> rows)
    {
        var widths = ColumnWidths.For(rows, screen);
        text.Append('\n');
        Append(text, TableRow.Headings, widths, isHeading: true);
        text.Append(Rule, widths.Line).Append('\n');
        foreach (var row in rows)
        {
            Append(text, row, widths);
        }

        text.Append('\n');
    }

    // The quotation comes last: then it need not be cut where no screen ends the line.
    private void Append(StringBuilder text, TableRow row, ColumnWidths widths, bool isHeading = false)
    {
        AppendCell(text, isHeading ? Bold : Speaker, row.Speaker, widths.Speaker);
        AppendCell(text, isHeading ? Bold : Cue, row.Cue, widths.Cue);
        AppendCell(text, isHeading ? Bold : Aside, row.Rule, widths.Rule);
        AppendCell(text, isHeading ? Bold : "", row.Confidence, widths.Confidence);
        text.Append(' ');
        AppendStyled(text, isHeading ? Bold : "", SingleLine.Shorten(row.Quotation, widths.Quotation));
        text.Append('\n');
    }

    private void AppendCell(StringBuilder text, string style, string words, int width)
    {
        var cell = SingleLine.Shorten(words, width);
        text.Append(' ');
        AppendStyled(text, style, cell);
        text.Append(' ', width - CellWidth.Of(cell) + 1);
    }

    private void AppendStyled(StringBuilder text, string style, string words)
    {
        var isStyled = screen.HasColour && style.Length > 0;
        text.Append(isStyled ? style : "").Append(words).Append(isStyled ? Plain : "");
    }
}

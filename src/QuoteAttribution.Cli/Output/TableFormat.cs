using System.Globalization;
using System.Text;
using QuoteAttribution.Cli.Input;
using Spectre.Console;

namespace QuoteAttribution.Cli.Output;

/// <summary>A table for each document, to be read by a person.</summary>
/// <remarks>Everything that comes from a document is a <see cref="Text"/>, which knows no markup: "[red]" in a text stays what it is.</remarks>
internal sealed class TableFormat(Screen screen, bool withHeadings, string belowTables) : IOutputFormat
{
    private static readonly Style _heading = new(decoration: Decoration.Bold);
    private static readonly Style _speaker = new(Color.Aqua);
    private static readonly Style _cue = new(Color.Yellow);
    private static readonly Style _aside = new(Color.Grey);
    private static readonly Padding _gap = new(0, 0, 1, 0);

    // On a narrower screen the terminal wraps the lines; columns of a few letters would tell nothing.
    private const int LeastWidth = 60;

    private int Width => Math.Max(screen.Width, LeastWidth);

    public ReadOnlyMemory<byte> Closing => Encoding.UTF8.GetBytes(belowTables);

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = CreateConsole(text);
        if (withHeadings)
        {
            console.Write(new Text(SingleLine.Of(document.Id), _heading));
            console.WriteLine();
        }

        if (result.Quotations.Count == 0)
        {
            console.Write(new Text("No quotations.", _aside));
            console.WriteLine();
        }
        else
        {
            console.Write(MakeTable(TableRow.Of(result)));
        }

        if (withHeadings)
        {
            console.WriteLine();
        }

        return Encoding.UTF8.GetBytes(screen.HasColour ? text.ToString() : WithoutTrailingBlanks(text.ToString()));
    }

    // Plain text is kept and compared: blanks that fill up a line would only be noise there.
    private static string WithoutTrailingBlanks(string text) => string.Join('\n', text.Split('\n').Select(static line => line.TrimEnd()));

    private IAnsiConsole CreateConsole(StringWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private Table MakeTable(IReadOnlyList<TableRow> rows)
    {
        var widths = ColumnWidths.For(rows, Width);
        var table = new Table { Border = TableBorder.Simple };
        AddColumn(table, TableRow.Headings.Speaker, widths.Speaker);
        AddColumn(table, TableRow.Headings.Quotation, widths.Quotation);
        AddColumn(table, TableRow.Headings.Cue, widths.Cue);
        AddColumn(table, TableRow.Headings.Rule, widths.Rule);
        AddColumn(table, TableRow.Headings.Confidence, widths.Confidence);
        foreach (var row in rows)
        {
            table.AddRow(
                new Text(SingleLine.Shorten(row.Speaker, widths.Speaker), _speaker),
                new Text(SingleLine.Shorten(row.Quotation, widths.Quotation)),
                new Text(SingleLine.Shorten(row.Cue, widths.Cue), _cue),
                new Text(SingleLine.Shorten(row.Rule, widths.Rule), _aside),
                new Text(row.Confidence));
        }

        return table;
    }

    private static void AddColumn(Table table, string heading, int width) =>
        table.AddColumn(new TableColumn(new Text(heading, _heading)) { Width = width, NoWrap = true, Padding = _gap });
}

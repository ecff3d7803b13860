using System.Text;
using QuoteAttribution.Cli.Input;
using Spectre.Console;

namespace QuoteAttribution.Cli.Output;

/// <summary>The text itself, with those who speak in the margin: a name where somebody's words begin, a bar as long as they go on.</summary>
internal sealed class MarginFormat(Screen screen, bool withHeadings) : IOutputFormat
{
    // Room for most names; a longer one is cut.
    private const int Margin = 20;

    // Of the text: less would tell nothing, and more than a book has is tiring to read.
    private const int Narrowest = 30, Widest = 88;

    private const string Speech = " ┃ ", Report = " ┊ ", Narration = "   ";

    private int Width => Math.Clamp(screen.Width - Margin - Speech.Length, Narrowest, Widest);

    public ReadOnlyMemory<byte> Separator { get; } = "\n"u8.ToArray();

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        var output = new StringBuilder();
        if (withHeadings)
        {
            output.Append("== ").Append(SingleLine.Of(document.Id)).Append("\n\n");
        }

        var margin = new Names(result.Segments());
        foreach (var line in WrappedText.Lines(result.Text, Width))
        {
            var (name, bar) = margin.Beside(line);
            Write(output, name, bar, SingleLine.Of(line.In(result.Text)));
        }

        return Encoding.UTF8.GetBytes(output.ToString());
    }

    private static void Write(StringBuilder output, string name, string bar, string line)
    {
        var start = output.Length;
        output.Append(name).Append(' ', Margin - name.GetCellWidth()).Append(bar).Append(line);
        TrimEnd(output, start);
        output.Append('\n');
    }

    private static void TrimEnd(StringBuilder output, int start)
    {
        while (output.Length > start && output[^1] == ' ')
        {
            output.Length--;
        }
    }

    /// <summary>What stands in the margin, line after line.</summary>
    private sealed class Names(IReadOnlyList<Segment> segments)
    {
        private int _first;
        private Quotation? _named;

        /// <summary>The speakers whose words begin in the line, and the bar beside it.</summary>
        public (string Name, string Bar) Beside(TextSpan line)
        {
            if (line.Length == 0)
            {
                return (string.Empty, Narration);
            }

            while (_first < segments.Count && segments[_first].Span.End <= line.Start)
            {
                _first++;
            }

            var names = new List<string>();
            var bar = Narration;
            for (var i = _first; i < segments.Count && segments[i].Span.Start < line.End; i++)
            {
                if (segments[i].Kind is SegmentKind.Speech or SegmentKind.Report)
                {
                    bar = segments[i].Kind == SegmentKind.Speech || bar == Speech ? Speech : Report;
                    Note(names, segments[i]);
                }
            }

            return (SingleLine.Shorten(string.Join(", ", names), Margin), bar);
        }

        /// <summary>Adds the speaker of a quotation once, where it begins: <c>“Ready?” she asked. “We leave.”</c> is one.</summary>
        private void Note(List<string> names, Segment segment)
        {
            var name = segment.Speaker is { } speaker ? SingleLine.Of(speaker.Name) : "?";
            if (!ReferenceEquals(segment.Quotation, _named) && !names.Contains(name))
            {
                names.Add(name);
            }

            _named = segment.Quotation;
        }
    }
}

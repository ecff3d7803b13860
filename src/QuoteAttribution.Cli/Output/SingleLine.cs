using System.Text;

namespace QuoteAttribution.Cli.Output;

/// <summary>Text of a document on one line of a table.</summary>
internal static class SingleLine
{
    private const char Ellipsis = '…';

    /// <summary>
    /// Runs of white space and control characters become one blank: a line break would tear the table, and an escape code from a
    /// document must not reach the terminal.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (IsOne(text))
        {
            return text.ToString();
        }

        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    private static bool IsOne(ReadOnlySpan<char> text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            if (char.IsControl(c) || (char.IsWhiteSpace(c) && (c != ' ' || last == ' ')))
            {
                return false;
            }

            last = c;
        }

        return last != ' ' || text.IsEmpty;
    }

    /// <summary>Cuts what does not fit and marks the place.</summary>
    public static string Shorten(string line, int width)
    {
        if (CellWidth.Of(line) <= width)
        {
            return line;
        }

        var kept = new StringBuilder();
        var used = 1;
        foreach (var rune in line.EnumerateRunes())
        {
            var cells = CellWidth.Of(rune.ToString());
            if (used + cells > width)
            {
                break;
            }

            kept.Append(rune.ToString());
            used += cells;
        }

        return kept.Append(Ellipsis).ToString();
    }
}

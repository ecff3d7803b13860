using Spectre.Console;

namespace QuoteAttribution.Cli.Output;

/// <summary>Cuts a text into lines that fit a width, at white space where there is any.</summary>
internal static class WrappedText
{
    /// <summary>The lines in order, without the white space between them; an empty line of the text is an empty line.</summary>
    public static IEnumerable<TextSpan> Lines(string text, int width)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            foreach (var line in Wrapped(text, start, end, width))
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    private static IEnumerable<TextSpan> Wrapped(string text, int start, int end, int width)
    {
        var line = SkipBlanks(text, start, end);
        if (line == end)
        {
            yield return new TextSpan(start, 0);
        }

        while (line < end)
        {
            var last = EndOfLine(text, line, end, width);
            yield return TextSpan.FromBounds(line, last);
            line = SkipBlanks(text, last, end);
        }
    }

    /// <summary>The end of the last word that fits; within a word where one alone is too wide.</summary>
    private static int EndOfLine(string text, int start, int end, int width)
    {
        int cells = 0, i = start, word = -1;
        while (i < end)
        {
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]))
            {
                word = i;
            }

            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            cells += text.Substring(i, length).GetCellWidth();
            if (cells > width && i > start)
            {
                return word > 0 ? word : i;
            }

            i += length;
        }

        return end;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}

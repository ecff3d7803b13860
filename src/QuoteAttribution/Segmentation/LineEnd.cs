namespace QuoteAttribution.Segmentation;

/// <summary>Knows what may end a line, and with it a sentence, in a text that has lost its lines.</summary>
internal static class LineEnd
{
    private const int DigitsOfYear = 4;

    /// <summary>A year, a time, or what counts in a list: Monday, March 14, 2022; 9:05 AM; 1) the boat.</summary>
    public static bool MayBeNumber(ReadOnlySpan<char> text, int start, int end) =>
        end - start == DigitsOfYear || (end < text.Length && text[end] == ')') || text[start..end].Contains(':');

    /// <summary>The end of a row of signs, or of a face: *****, :) and :-)</summary>
    public static bool MayBeSign(ReadOnlySpan<char> text, int at)
    {
        if (at < 2)
        {
            return false;
        }

        var (c, before) = (text[at], text[at - 1]);
        return c == ')' ? before == ':' || (before == '-' && text[at - 2] == ':')
            : c == before && c == text[at - 2] && (at + 1 == text.Length || c != text[at + 1]);
    }
}

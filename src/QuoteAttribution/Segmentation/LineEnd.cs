using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Knows where a line ends, and what may end one, and with it a sentence, in a text that has lost its lines.</summary>
internal static class LineEnd
{
    private const int DigitsOfYear = 4;

    /// <summary>Whether a line ends with the character; a carriage return with a line feed after it ends one.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at) =>
        MarkTable.ClassOf(text[at]) == CharacterClass.NewLine && !(text[at] == '\n' && at > 0 && text[at - 1] == '\r');

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

using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>A tag in angle brackets, whose attribute values are no quotations.</summary>
internal static class MarkupTag
{
    // A tag longer than this is none: the search stays short in a text full of angle brackets.
    private const int LongestTag = 256;

    /// <summary>The token after the tag that starts at <paramref name="token"/>; 0 where none starts.</summary>
    public static int EndOf(SegmentedText text, int token)
    {
        var start = text.Tokens[token].Start;
        if (text.Text[start] != '<' || start + 1 == text.Text.Length || !(char.IsAsciiLetter(text.Text[start + 1]) || text.Text[start + 1] == '/'))
        {
            return 0;
        }

        var limit = Math.Min(text.Tokens.Length, token + LongestTag);
        for (var i = token + 1; i < limit; i++)
        {
            if (text.Text[text.Tokens[i].Start] == '>')
            {
                return i + 1;
            }
        }

        return 0;
    }
}

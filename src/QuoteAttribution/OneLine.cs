namespace QuoteAttribution;

// What a result calls somebody stands on one line, however the text is broken: "the old\n  man" and "the old man" are one name. And it can be
// written anywhere: half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
internal static class OneLine
{
    /// <summary>The words with one space between each two and none around them; the same string where that is so.</summary>
    public static string Of(string words)
    {
        if (IsOne(words))
        {
            return words;
        }

        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Concat(line.EnumerateRunes());
    }

    private static bool IsOne(ReadOnlySpan<char> words)
    {
        var mayBreak = false;
        foreach (var c in words)
        {
            if (char.IsAsciiLetter(c))
            {
                // Nearly all are.
                mayBreak = true;
            }
            else if (char.IsSurrogate(c) || (char.IsWhiteSpace(c) && (c != ' ' || !mayBreak)))
            {
                return false;
            }
            else
            {
                mayBreak = c != ' ';
            }
        }

        return words.IsEmpty || mayBreak;
    }
}

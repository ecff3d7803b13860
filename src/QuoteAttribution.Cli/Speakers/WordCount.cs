namespace QuoteAttribution.Cli.Speakers;

/// <summary>Counts words as a reader does: <c>it's</c>, <c>well-known</c>, <c>U.S.</c> and <c>1,250</c> are one each.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var (count, isInWord, isJoined) = (0, false, false);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                count += isInWord ? 0 : 1;
                (isInWord, isJoined) = (true, false);
            }
            else
            {
                // One sign between two letters joins them; "wait--no" has two.
                isInWord = isInWord && !isJoined && c is '\'' or '’' or '-' or '.' or ',';
                isJoined = isInWord;
            }
        }

        return count;
    }
}

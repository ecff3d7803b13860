namespace QuoteAttribution.Segmentation;

/// <summary>Knows what subtitles print above the words of a cue, its number and when it is shown: <c>12¶00:00:04.120 --&gt; 00:00:07.880</c></summary>
internal static class CueTime
{
    // 12 00:00:04.120 --> 00:00:07.880 align:start position:0% line:84%
    private const int Longest = 24;

    /// <summary>The token after the number and the times that begin here; 0 where none do.</summary>
    public static int EndAt(string text, ReadOnlySpan<Token> tokens, int i)
    {
        if (!StartsLine(tokens, i) || !StartsWithDigit(text, tokens[i]))
        {
            return 0;
        }

        var time = i + 1 < tokens.Length && StartsLine(tokens, i + 1) ? i + 1 : i;
        if (time + 2 >= tokens.Length || !IsTime(text, tokens[time]) || tokens[time + 1].Kind != TokenKind.Dash || text[tokens[time + 2].Start] != '>')
        {
            return 0;
        }

        var end = time + 3;
        while (end < tokens.Length && !StartsLine(tokens, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the number and the times begin that end right before a token; the token itself where none do.</summary>
    public static int StartBefore(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var start = i;
        for (var k = i - 1; k >= Math.Max(0, i - Longest); k--)
        {
            if (StartsLine(tokens, k) && EndAt(text, tokens, k) is var end)
            {
                if (end != i)
                {
                    return start;
                }

                start = k;
            }
        }

        return start;
    }

    private static bool StartsLine(ReadOnlySpan<Token> tokens, int i) => i == 0 || tokens[i].Has(TokenTraits.LineStart);

    private static bool StartsWithDigit(string text, in Token token) => char.IsAsciiDigit(text[token.Start]);

    private static bool IsTime(string text, in Token token) => StartsWithDigit(text, token) && token.Span.In(text).Contains(':');
}

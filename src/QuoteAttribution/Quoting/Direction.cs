using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>A stage direction, in brackets of its own: <c>(laughs)</c>, <c>[applause]</c>. Nobody says it.</summary>
internal static class Direction
{
    // (MUSIC: the band plays while the guests go out to the pier)
    private const int Longest = 24;

    /// <summary>Whether a range is one bracket, with at most a stop after it.</summary>
    public static bool Is(ReadOnlySpan<Token> tokens, TokenRange range, int longest = Longest) =>
        range.Count > 1 && range.Count <= longest && tokens[range.Start].Kind == TokenKind.OpenBracket
        && EndAt(tokens, range.Start, range.End) is > 0 and var end && (end == range.End || (end + 1 == range.End && tokens[end].Kind == TokenKind.Stop));

    /// <summary>The token after a direction that begins here, within what somebody says; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A token.</param>
    /// <param name="start">The first token of what is said.</param>
    /// <param name="end">The end of what is said.</param>
    public static int EndWithin(string text, ReadOnlySpan<Token> tokens, int i, int start, int end)
    {
        if (CueTime.EndAt(text, tokens, i) is > 0 and var words)
        {
            return words;
        }

        if (CitedLine.Opens(text, tokens[i]) && tokens[i].Has(TokenTraits.LineStart))
        {
            // The sign of a line that is cited in a mail.
            return i + 1 < end && text[tokens[i + 1].Start] == '>' ? i + 2 : i + 1;
        }

        if (tokens[i].Kind != TokenKind.OpenBracket || !(i == start || tokens[i].Has(TokenTraits.LineStart) || EndsSentence(tokens[i - 1])))
        {
            return 0;
        }

        var close = EndAt(tokens, i, Math.Min(end, i + Longest));
        return close == 0 ? 0
            : close == end || tokens[close].IsCapitalised || tokens[close].Has(TokenTraits.LineStart) || tokens[close].Kind is TokenKind.OpenBracket or TokenKind.Number ? close
            : tokens[close].Kind == TokenKind.Stop ? close + 1
            : i == start ? close
            : 0;
    }

    private static bool EndsSentence(in Token token) => token.Kind is TokenKind.Stop or TokenKind.Dash or TokenKind.CloseBracket or TokenKind.DoubleMark;

    private static int EndAt(ReadOnlySpan<Token> tokens, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.CloseBracket)
            {
                return i + 1;
            }
        }

        return 0;
    }
}

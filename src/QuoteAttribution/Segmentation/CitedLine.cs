namespace QuoteAttribution.Segmentation;

/// <summary>Knows the sign before a line that a mail or a post cites: <c>&gt; Will it hold?</c></summary>
internal static class CitedLine
{
    /// <summary>Whether a token is such a sign; it opens the line.</summary>
    public static bool Opens(string text, in Token first) => first.Kind == TokenKind.Symbol && text[first.Start] == '>';

    /// <summary>How often the line that begins here was cited: &gt;&gt; Will it hold?</summary>
    public static int Depth(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length && text[i] is '>' or ' ' or '\u00A0'; i++)
        {
            depth += text[i] == '>' ? 1 : 0;
        }

        return depth;
    }

    /// <summary>Where the lines end that begin at a token: before a blank line, or one that was cited less often.</summary>
    public static int EndOfBlock(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        var depth = Depth(text, tokens[start].Start);
        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].Has(TokenTraits.BlankLineBefore) || (tokens[i].Has(TokenTraits.LineStart) && Depth(text, tokens[i].Start) < depth))
            {
                return i;
            }
        }

        return end;
    }
}

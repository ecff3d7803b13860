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
}

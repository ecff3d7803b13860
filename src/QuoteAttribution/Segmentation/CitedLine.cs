namespace QuoteAttribution.Segmentation;

/// <summary>Knows the sign before a line that a mail or a post cites: <c>&gt; Will it hold?</c></summary>
internal static class CitedLine
{
    /// <summary>Whether a token is such a sign; it opens the line.</summary>
    public static bool Opens(string text, in Token first) => first.Kind == TokenKind.Symbol && text[first.Start] == '>';
}

using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Names;

/// <summary>Knows the place from which a report comes: <c>AUGUSTA, Ga. (AP) — The council met.</c></summary>
internal static class Dateline
{
    // "LEEDS, England, Oct. 14 (Northern Wire) —": no more stands before the dash.
    private const int Longest = 14;

    /// <summary>Whether the name is the capitals that open a paragraph, and a dash follows, alone or after a region, a date and an agency.</summary>
    public static bool Opens(ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (!tokens[start].Has(TokenTraits.AllCapitals) || !tokens[start].Has(TokenTraits.SentenceStart) || end >= tokens.Length
            || tokens[end].Kind is not (TokenKind.Dash or TokenKind.Comma or TokenKind.OpenBracket))
        {
            return false;
        }

        var dash = end;
        while (dash < Math.Min(tokens.Length, end + Longest) && tokens[dash].Kind != TokenKind.Dash && !tokens[dash].Has(TokenTraits.LineStart))
        {
            dash++;
        }

        return dash < tokens.Length && tokens[dash].Kind == TokenKind.Dash;
    }
}

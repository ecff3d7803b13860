using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>The line below a post that counts who answered it and who liked it: <c>7 replies · 31 likes</c>, <c>⬆ 1.1k Reply Share</c></summary>
internal static class PostFooter
{
    // ⬆ 3.5k ⬇ 💬 620 Comments Share Save ···
    private const int Longest = 18;

    /// <summary>Whether a range is such a line, or begins with one.</summary>
    public static bool Is(string text, ReadOnlySpan<Token> tokens, TokenRange lines)
    {
        if (PostAge.IsStamp(text, tokens, FirstLine(tokens, lines)))
        {
            return true;
        }

        var first = tokens[lines.Start];
        if (first.Kind is not (TokenKind.Symbol or TokenKind.Number) || text[first.Start] is '@' or '#' or '>' or '*')
        {
            return false;
        }

        var limit = Math.Min(lines.End, lines.Start + Longest);
        var hasNumber = false;
        var hasSign = first.Kind == TokenKind.Symbol;
        for (var i = lines.Start; i < limit && (i == lines.Start || !tokens[i].Has(TokenTraits.LineStart)); i++)
        {
            if (tokens[i].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.DoubleMark || tokens[i].Has(WordTraits.FunctionWord))
            {
                return false;
            }

            hasNumber |= char.IsAsciiDigit(text[tokens[i].Start]);
            hasSign |= text[tokens[i].Start] is '·' or '•';
        }

        return hasNumber && hasSign;
    }

    /// <summary>Where a post ends whose last lines are such.</summary>
    public static int Before(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        var before = end;
        for (var i = end - 1; i > start && i > before - Longest; i--)
        {
            if (!tokens[i].Has(TokenTraits.LineStart))
            {
                continue;
            }

            if (!Is(text, tokens, new TokenRange(i, before)))
            {
                break;
            }

            before = i;
        }

        return before;
    }

    private static TokenRange FirstLine(ReadOnlySpan<Token> tokens, TokenRange lines)
    {
        var end = lines.Start + 1;
        while (end < lines.End && !tokens[end].Has(TokenTraits.LineStart))
        {
            end++;
        }

        return new TokenRange(lines.Start, end);
    }
}

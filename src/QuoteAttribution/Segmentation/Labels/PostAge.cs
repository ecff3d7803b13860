using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Knows how long ago something was posted, and the line below it that says when, and how many saw it: <c>8:02 AM · Feb 6, 2024 · 1,204 Views</c></summary>
internal static class PostAge
{
    private const int None = -1;

    // on Wed, 3 April 2024 at 6:12 pm · edited
    private const int LongestAge = 12;

    // 8:02 AM · Feb 6, 2024 from Leeds, England · 1,204 Views
    private const int LongestStamp = 24;

    /// <summary>All from a token to another, if it is nothing but numbers and words of time; -1 otherwise.</summary>
    public static int EndOf(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        var hasNumber = false;
        if (end - start > LongestAge)
        {
            return None;
        }

        for (var k = start; k < end; k++)
        {
            var word = tokens[k].Span.In(text);
            var isNumber = char.IsAsciiDigit(word[0]) || IsOne(text, tokens, k, end);
            if (!isNumber && !tokens[k].Has(WordTraits.Time) && !WordLists.Daytime.Has(word) && !WordLists.Ago.Has(word) && word is not ("·" or "•" or "/")
                && tokens[k].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket))
            {
                return None;
            }

            hasNumber |= isNumber;
        }

        return hasNumber ? end : None;
    }

    /// <summary>Whether a line says when something was posted, or how many saw it, and nothing else.</summary>
    public static bool IsStamp(string text, ReadOnlySpan<Token> tokens, TokenRange line)
    {
        if (line.Count is < 2 or > LongestStamp || !char.IsAsciiDigit(text[tokens[line.Start].Start]) && !tokens[line.Start].Has(WordTraits.Time))
        {
            return false;
        }

        var dot = line.Start;
        var counts = true;
        var hasTime = false;
        for (var k = line.End - 1; k >= line.Start; k--)
        {
            if (tokens[k].Kind is TokenKind.Stop or TokenKind.DoubleMark or TokenKind.Colon)
            {
                return false;
            }

            dot = tokens[k].Span.In(text) is "·" or "•" or "|" ? k : dot;
            hasTime |= tokens[k].Span.In(text).Contains(':');
            counts &= !tokens[k].IsWord || char.IsAsciiDigit(text[tokens[k].Start]) || WordLists.Counted.Has(tokens[k].Span.In(text));
        }

        // 12 Reposts  87 Likes; March 8, 2024 at 6:12 PM
        return (counts && WordLists.Counted.Has(tokens[line.Start + 1].Span.In(text))) || (dot > line.Start + 1 && EndOf(text, tokens, line.Start, dot) > 0)
            || (hasTime && dot == line.Start && EndOf(text, tokens, line.Start, line.End) > 0);
    }

    /// <summary>Whether such a line stands below, before the next blank one.</summary>
    public static bool StampsBelow(string text, ReadOnlySpan<Token> tokens, int start, int farthest)
    {
        var limit = Math.Min(tokens.Length, start + farthest);
        var line = start;
        for (var i = start + 1; i <= limit && !tokens[i - 1].Has(TokenTraits.BlankLineBefore); i++)
        {
            if (i == tokens.Length || tokens[i].Has(TokenTraits.LineStart))
            {
                if (line > start && IsStamp(text, tokens, new TokenRange(line, i)))
                {
                    return true;
                }

                line = i;
            }
        }

        return false;
    }

    /// <summary>a month ago</summary>
    private static bool IsOne(string text, ReadOnlySpan<Token> tokens, int i, int end) =>
        WordLists.Article.Has(tokens[i].Span.In(text)) && i + 1 < end && WordLists.Ago.Has(tokens[end - 1].Span.In(text));
}

using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Speech that a dash introduces at the start of a paragraph: — I am tired, said Nora.</summary>
internal static class DashDialogue
{
    /// <summary>Whether a paragraph begins with a dash and a capital; before it may stand the mark of letters left out: — 'Bye, Joe.</summary>
    public static bool Opens(ReadOnlySpan<Token> tokens, TokenRange paragraph) =>
        paragraph.Count > 2 && tokens[paragraph.Start].Kind == TokenKind.Dash
        && (tokens[paragraph.Start + 1].IsCapitalised || (tokens[paragraph.Start + 1].Kind == TokenKind.SingleMark && tokens[paragraph.Start + 2].IsCapitalised));

    /// <summary>Whether the paragraph sounds spoken: somebody asks, exclaims or is said to speak.</summary>
    public static bool IsLively(ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        for (var i = paragraph.Start + 1; i < paragraph.End; i++)
        {
            if (Tag.FollowsPause(tokens, i, paragraph.End) || (tokens[i].Kind == TokenKind.Stop && !tokens[i].Has(TokenTraits.IsFullStop)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>— I am tired — said Nora: between long dashes, with a tag, one paragraph is enough to be speech; entries of lists have one dash, or hyphens.</summary>
    public static bool IsTagged(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        for (var i = paragraph.Start + 1; i < paragraph.End && text[tokens[paragraph.Start].Start] != '-'; i++)
        {
            if (IsSpacedDash(tokens[i]) && Tag.FollowsPause(tokens, i, paragraph.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a stretch of speech, without the dash that introduces them and the one before the tag.</summary>
    public static TokenRange Content(ReadOnlySpan<Token> tokens, TokenRange speech)
    {
        var start = tokens[speech.Start].Kind == TokenKind.Dash ? speech.Start + 1 : speech.Start;
        var end = speech.End - 1 > start && IsSpacedDash(tokens[speech.End - 1]) ? speech.End - 1 : speech.End;
        return new TokenRange(start, Math.Max(start, end));
    }

    private static bool IsSpacedDash(in Token token) => token.Kind == TokenKind.Dash && token.Has(TokenTraits.SpaceBefore);

    /// <summary>The next stretch of speech of a dash paragraph; empty where no more follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The dash, or the end of the stretch before.</param>
    public static TokenRange Next(SegmentedText text, TokenRange paragraph, int from)
    {
        var tokens = text.Tokens;
        var start = from == paragraph.Start ? from : DashResumption.After(text, from, paragraph.End);
        if (start >= paragraph.End)
        {
            return default;
        }

        var end = start + 1;
        while (end < paragraph.End && !Tag.FollowsPause(tokens, end - 1, paragraph.End))
        {
            end++;
        }

        return new TokenRange(start, DashResumption.NarratedFrom(text, start, end));
    }
}

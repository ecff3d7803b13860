using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>The end of a block that names who says it: <c>— Ana Brook, weaver</c>, <c>— Ana Brook (@anabrook) June 3, 2023</c></summary>
/// <param name="Line">The dash; without one the first word of the name.</param>
/// <param name="Name">The tokens of the name.</param>
/// <param name="End">The end of its line.</param>
/// <param name="HasAccount">Whether the account stands behind the name: that alone says that it is a post.</param>
internal readonly record struct Signature(int Line, TokenRange Name, int End, bool HasAccount)
{
    // — Dr. Ana Maria van Brook
    private const int LongestName = 6;

    // — Ana Brook, weaver and chair of the union of harbour workers in Tarn, 1987
    private const int LongestLine = 18;

    // A surname may be any word, what stands before it not: Harbour Board Meets
    private const WordTraits Listed = LabelName.Listed | WordTraits.FunctionWord;

    /// <summary>The signature behind a dash; null where something else stands there.</summary>
    public static Signature? BehindDash(string text, ReadOnlySpan<Token> tokens, int dash, int end)
    {
        var name = dash + 1;
        while (name < end && tokens[name].Kind == TokenKind.Symbol)
        {
            name++;
        }

        return tokens[dash].Kind == TokenKind.Dash && Read(text, tokens, dash, name, end) is { } signature ? signature : null;
    }

    /// <summary>The name that fills a line, or is followed by a comma and what somebody is; it has to be one for sure.</summary>
    public static Signature? InLine(string text, ReadOnlySpan<Token> tokens, TokenRange line) =>
        Read(text, tokens, line.Start, line.Start, line.End) is { HasAccount: false } signature && IsSurely(text, tokens, signature.Name) ? signature : null;

    private static Signature? Read(string text, ReadOnlySpan<Token> tokens, int line, int start, int end)
    {
        if (start >= end || end - line > LongestLine || !tokens[start].IsCapitalised || WordLists.NoSpeaker.Has(tokens[start].Span.In(text)))
        {
            return null;
        }

        var name = EndOfName(tokens, start, end);
        var hasAccount = name + 2 < end && tokens[name].Kind == TokenKind.OpenBracket && tokens[name + 1].Has(TokenTraits.Handle);
        var closes = name == end || hasAccount || tokens[name].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash or TokenKind.Number or TokenKind.Symbol;
        return name > start && closes && !TellsSomething(tokens[name..end]) ? new Signature(line, new TokenRange(start, name), end, hasAccount) : null;
    }

    private static int EndOfName(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var i = start;
        while (i < Math.Min(end, start + LongestName) && tokens[i].IsWord && (tokens[i].IsCapitalised || (i > start && i + 1 < end && tokens[i].Has(WordTraits.NameParticle))))
        {
            i++;
        }

        return i;
    }

    /// <summary>A verb, a stop or a mark: – Ana Brook said it was late.</summary>
    private static bool TellsSomething(ReadOnlySpan<Token> words)
    {
        foreach (ref readonly var word in words)
        {
            if (word.Kind is TokenKind.Stop or TokenKind.DoubleMark or TokenKind.Colon || word.Has(WordTraits.Auxiliary | WordTraits.Modal)
                || (word.Has(WordTraits.Cue) && word.Has(WordTraits.FiniteForm) && !word.IsCapitalised))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Councillor Ana Brook, Ana Brook, Zorla Vick; not Harbour Board, nor Tarn.</summary>
    private static bool IsSurely(string text, ReadOnlySpan<Token> tokens, TokenRange name)
    {
        var start = name.Start;
        while (start < name.End - 1 && tokens[start].Has(WordTraits.Title | WordTraits.Role))
        {
            start++;
        }

        var isTitled = start > name.Start;
        if (name.Count < 2 || (!isTitled && tokens[start].Has(Listed) && !FirstNames.Contains(tokens[start].Span.In(text), out _)))
        {
            return false;
        }

        for (var i = start + 1; i < name.End - 1; i++)
        {
            if (tokens[i].Has(Listed) && !tokens[i].Has(WordTraits.NameParticle) && !FirstNames.Contains(tokens[i].Span.In(text), out _))
            {
                return false;
            }
        }

        return isTitled || !tokens[name.End - 1].Has(Listed) || FirstNames.Contains(tokens[start].Span.In(text), out _);
    }
}

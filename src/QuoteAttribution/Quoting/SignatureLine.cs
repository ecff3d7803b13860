using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Knows a line that signs the quotation above it, as press releases set it, and pages with the words of visitors: <c>– Ana Brook, director</c>, <c>&gt; — **Ana Brook**, Leeds</c></summary>
internal static class SignatureLine
{
    private const int LongestLine = 16;

    /// <summary>Whether the paragraph after <paramref name="paragraph"/> signs the quotation with which that one ends.</summary>
    public static bool Follows(ReadOnlySpan<Token> tokens, ReadOnlySpan<TokenRange> paragraphs, int paragraph)
    {
        if (paragraph + 1 == paragraphs.Length || !MarkSurroundings.IsMark(tokens[paragraphs[paragraph].End - 1]))
        {
            return false;
        }

        var line = paragraphs[paragraph + 1];
        var dash = tokens[line.Start].Kind == TokenKind.Symbol && line.Count > 1 ? line.Start + 1 : line.Start;
        var name = dash + 1 < line.End && tokens[dash + 1].Kind == TokenKind.Symbol ? dash + 2 : dash + 1;
        return line.Count is > 1 and <= LongestLine && name < line.End && tokens[dash].Kind == TokenKind.Dash && tokens[name].IsCapitalised
            && !HasVerb(tokens[name..line.End]);
    }

    private static bool HasVerb(ReadOnlySpan<Token> words)
    {
        foreach (ref readonly var word in words)
        {
            if (word.Has(WordTraits.Auxiliary | WordTraits.Modal) || (word.Has(WordTraits.Cue) && word.Has(WordTraits.FiniteForm) && !word.IsCapitalised))
            {
                return true;
            }
        }

        return false;
    }
}

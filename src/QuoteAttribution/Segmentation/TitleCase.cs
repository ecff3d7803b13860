using QuoteAttribution.Lexicons;


namespace QuoteAttribution.Segmentation;

/// <summary>Knows a headline that capitalises its words, where a capital makes no name: <c>Harbour Board Says Pier Must Go</c></summary>
internal static class TitleCase
{
    private const int LongestHeadline = 40;
    private const int FewestCapitals = 4;

    // Articles, conjunctions and prepositions stay small.
    private const int LongestSmallWord = 4;

    private const WordTraits Plain = WordTraits.Determiner | WordTraits.Possessive | WordTraits.AnyPronoun | WordTraits.Preposition | WordTraits.Coordinator
        | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.Adverb
        | WordTraits.Cue | WordTraits.Verb;

    /// <summary>Marks the plain words of the first paragraph, if it is such a headline above others.</summary>
    public static void Mark(Span<Token> tokens, ReadOnlySpan<TokenRange> paragraphs)
    {
        if (paragraphs.Length < 2 || paragraphs[0].Count > LongestHeadline)
        {
            return;
        }

        var headline = tokens[paragraphs[0].Start..paragraphs[0].End];
        if (!IsTitleCase(headline))
        {
            return;
        }

        foreach (ref var word in headline)
        {
            if (word.IsCapitalised && word.Has(Plain) && !word.Has(TokenTraits.AllCapitals))
            {
                word = word.With(TokenTraits.InTitleCase);
            }
        }
    }

    private static bool IsTitleCase(ReadOnlySpan<Token> words)
    {
        var capitals = 0;
        foreach (ref readonly var word in words)
        {
            if (word.IsWord && !word.IsCapitalised && word.Span.Length > LongestSmallWord)
            {
                return false;
            }

            capitals += word.IsCapitalised ? 1 : 0;
        }

        return capitals >= FewestCapitals;
    }
}

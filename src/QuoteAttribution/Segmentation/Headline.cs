using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Knows a headline, and one that capitalises its words, where a capital makes no name: <c>Harbour Board Says Pier Must Go</c></summary>
internal static class Headline
{
    // Two lines of a wide newspaper column.
    private const int Longest = 40;

    // "Mayor Loses Vote" may be a sentence of names.
    private const int FewestCapitals = 4;

    // Articles, conjunctions and prepositions stay small: the, and, from.
    private const int LongestSmallWord = 4;

    // Words that are no names, though a headline gives them a capital.
    private const WordTraits Plain = WordTraits.Determiner | WordTraits.Possessive | WordTraits.AnyPronoun | WordTraits.Preposition | WordTraits.Coordinator
        | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.Adverb
        | WordTraits.Cue | WordTraits.Verb;

    /// <summary>Whether the text begins with a headline, in whatever case: a short first line above others.</summary>
    public static bool Opens(ReadOnlySpan<TokenRange> paragraphs) => paragraphs.Length > 1 && paragraphs[0].Count <= Longest;

    /// <summary>Whether a line capitalises all but its small words.</summary>
    public static bool IsInTitleCase(ReadOnlySpan<Token> line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        var capitals = 0;
        foreach (ref readonly var word in line)
        {
            if (word.IsWord && !word.IsCapitalised && word.Span.Length > LongestSmallWord)
            {
                return false;
            }

            capitals += word.IsCapitalised ? 1 : 0;
        }

        return capitals >= FewestCapitals;
    }

    /// <summary>Marks the plain words of a headline in title case at the start of the text.</summary>
    public static void Mark(Span<Token> tokens, ReadOnlySpan<TokenRange> paragraphs)
    {
        if (!Opens(paragraphs))
        {
            return;
        }

        var headline = tokens[paragraphs[0].Start..paragraphs[0].End];
        if (!IsInTitleCase(headline))
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
}

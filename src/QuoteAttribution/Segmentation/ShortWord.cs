using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Knows the short words that have a stop only before what they belong to: <c>p. 12</c>, <c>No. 5</c>, <c>b. March 2009</c>, <c>Albert I. Jones</c></summary>
internal static class ShortWord
{
    // What stands before the word of an answer.
    private const WordTraits Answering = WordTraits.Copula | WordTraits.Cue;

    /// <summary>Whether the word before the stop goes on with what follows.</summary>
    public static bool Before(in StopPlace place, int next, int first)
    {
        var word = place.Stop - 1;
        if (word < place.Start || !place.Tokens[word].IsWord)
        {
            return false;
        }

        if (place.HasLength(word))
        {
            return IsLetter(place, word, next, first);
        }

        return IsNumber(place, next) && WordLists.Numbering.Has(place.WordAt(word)) && !IsAnswer(place, word);
    }

    /// <summary>The answer was no. 12 others agreed.</summary>
    private static bool IsAnswer(in StopPlace place, int word) =>
        place.Tokens[word].Has(WordTraits.Determiner) && word > place.Start && place.Tokens[word - 1].Has(Answering);

    /// <summary>A number, or the letter of a figure: fig. 3, fig. B; the currency of Rs. 500.</summary>
    private static bool IsNumber(in StopPlace place, int next) => place.IsKind(next, TokenKind.Number) || place.HasLength(next);

    private static bool IsLetter(in StopPlace place, int word, int next, int first)
    {
        if (place.IsLowerLetter(word))
        {
            return first == next && !place.MayOpen(first);
        }

        // The only letter that is a word, too; in a name it is an initial.
        return word > place.Start && place.Tokens[word - 1].IsCapitalised && place.Tokens[first].IsCapitalised && !place.MayOpen(first);
    }
}

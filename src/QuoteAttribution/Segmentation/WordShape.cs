using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>What the letters of a word tell.</summary>
internal static class WordShape
{
    public static TokenTraits Of(ReadOnlySpan<char> word)
    {
        var ending = Ending(word);
        if (!char.IsUpper(word[0]))
        {
            return ending;
        }

        return word.Length > 1 && !word.ContainsAnyInRange('a', 'z')
            ? ending | TokenTraits.Capitalised | TokenTraits.AllCapitals
            : ending | TokenTraits.Capitalised;
    }

    /// <summary>The same for a word of plain letters.</summary>
    public static TokenTraits OfPlain(ReadOnlySpan<char> word)
    {
        const int LowerCase = 'a' - 'A';
        var ending = Ending(word);
        if ((word[0] & LowerCase) != 0)
        {
            return ending;
        }

        // The second letter tells Anna from NATO; only for an OKs all have to be looked at.
        return word.Length > 1 && (word[1] & LowerCase) == 0 && !word.ContainsAnyInRange('a', 'z')
            ? ending | TokenTraits.Capitalised | TokenTraits.AllCapitals
            : ending | TokenTraits.Capitalised;
    }

    // Neither "us" nor "class" has the ending of a plural; "ally" and "family" are shorter than most adverbs.
    private static TokenTraits Ending(ReadOnlySpan<char> word) => word.Length <= 2 ? TokenTraits.None : word[^1] switch
    {
        's' when word[^2] != 's' => TokenTraits.EndsInS,
        'y' when word[^2] == 'l' && word.Length > 5 => TokenTraits.EndsInLy,
        _ => TokenTraits.None,
    };

    /// <summary>Whether the stop behind a word is its abbreviation's own: "Mr.", "U.S.", the initial "J."</summary>
    public static bool OwnsStop(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int stop, WordTraits traits)
    {
        if (stop + 1 < text.Length && text[stop + 1] == '.')
        {
            return false;
        }

        return (traits & (WordTraits.Abbreviation | WordTraits.ClosingAbbreviation)) != 0
            || (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            || (word.Length > 2 && word[^2] == '.')
            // R-Ky., no sentence goes on with a comma.
            || (stop + 1 < text.Length && text[stop + 1] == ',');
    }
}

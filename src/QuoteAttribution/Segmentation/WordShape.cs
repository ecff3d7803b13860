using System.Runtime.CompilerServices;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>What the letters of a word tell.</summary>
internal static class WordShape
{
    public static TokenTraits Of(ReadOnlySpan<char> word)
    {
        var ending = EndingOf(word);
        if (!char.IsUpper(word[0]))
        {
            return ending;
        }

        return word.Length > 1 && !word.ContainsAnyInRange('a', 'z')
            ? ending | TokenTraits.Capitalised | TokenTraits.AllCapitals
            : ending | TokenTraits.Capitalised;
    }

    /// <summary>Neither "us" nor "class" has the ending of a plural; "ally" and "family" are shorter than most adverbs.</summary>
    /// <remarks>A subtraction that goes below zero sets the sign, so three conditions cost no branch, which every eighth word would mispredict.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenTraits EndingOf(ReadOnlySpan<char> word)
    {
        const int SignToEndsInS = 23;
        int last = word[^1], before = word[Math.Max(0, word.Length - 2)];
        var isS = (last ^ 's') - 1;
        var isNoS = ~((before ^ 's') - 1);
        var isLong = 2 - word.Length;
        var ending = (TokenTraits)((uint)(isS & isNoS & isLong) >> SignToEndsInS) & TokenTraits.EndsInS;
        return ((last ^ 'y') | (before ^ 'l')) == 0 && word.Length > 5 ? TokenTraits.EndsInLy : ending;
    }

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

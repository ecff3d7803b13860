using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>What the letters of a word tell.</summary>
internal static class WordShape
{
    private static readonly TokenTraits[] OfLast = Table(last => Either(last == 's', last == 'y'));
    private static readonly TokenTraits[] OfBefore = Table(before => Either(before != 's', before == 'l'));
    private static readonly TokenTraits[] OfLength = Table(length => Either(length > 2, length > 5));

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
    /// <remarks>What the last letters and the length allow, each from a table: conditions would cost branches that nobody can foresee.</remarks>
    public static TokenTraits EndingOf(ReadOnlySpan<char> word) =>
        EndingOf(Within(word[^1]), Within(word[Math.Max(0, word.Length - 2)]), Within(word.Length));

    /// <summary>The same for a word of plain letters that is not long.</summary>
    public static TokenTraits EndingOf(byte last, byte before, byte length) => OfLast[last] & OfBefore[before] & OfLength[length];

    /// <summary>Whether the stop after a word is its abbreviation's own: "Mr.", "U.S.", the initial "J."</summary>
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

    private static byte Within(int number) => (byte)Math.Min(number, byte.MaxValue);

    private static TokenTraits Either(bool mayEndInS, bool mayEndInLy) =>
        (mayEndInS ? TokenTraits.EndsInS : TokenTraits.None) | (mayEndInLy ? TokenTraits.EndsInLy : TokenTraits.None);

    // A loop, since nothing else would need LINQ before the first result.
    private static TokenTraits[] Table(Func<int, TokenTraits> of)
    {
        var table = new TokenTraits[byte.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = of(i);
        }

        return table;
    }
}

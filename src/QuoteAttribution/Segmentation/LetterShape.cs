using System.Runtime.CompilerServices;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>The shape of a word of plain letters, from tables; <see cref="WordForm.ShapeOf"/> says the same by conditions.</summary>
/// <remarks>Whether a word has a capital, or an s at its end, is a branch that the processor cannot foresee, and each mistake costs as much as ten letters.</remarks>
internal static class LetterShape
{
    private static readonly TokenTraits[] OfFirst = Table(static first => char.IsAsciiLetterUpper((char)first) ? TokenTraits.Capitalised : TokenTraits.None);
    private static readonly TokenTraits[] OfLast = Table(static last => Either(last == WordEndings.Plural[^1], last == WordEndings.Manner[^1], last == WordEndings.Past[^1]));
    private static readonly TokenTraits[] OfBefore = Table(static before => Either(before != WordEndings.Plural[^1], before == WordEndings.Manner[^2], before == WordEndings.Past[^2]));
    private static readonly TokenTraits[] OfLength = Table(static length => Either(length > WordForm.LongestNeverPlural, length > WordForm.LongestNeverAdverb, length > WordForm.LongestNeverPast));

    /// <param name="word">The word with what stands after it, <see cref="PackedWord.Window"/> characters.</param>
    /// <param name="length">The number of its letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenTraits Of(ReadOnlySpan<char> word, int length)
    {
        var shape = OfFirst[(byte)word[0]]
            | (OfLast[(byte)word[length - 1]] & OfBefore[(byte)word[(length - 2) & (PackedWord.Window - 1)]] & OfLength[length]);

        // The second letter tells Anna from NATO; only for an OKs all have to be looked at.
        return char.IsAsciiLetterUpper(word[1]) && length > 1 && (shape & TokenTraits.Capitalised) != 0 && !word[..length].ContainsAnyInRange('a', 'z')
            ? shape | TokenTraits.AllCapitals
            : shape;
    }

    private static TokenTraits Either(bool mayEndInS, bool mayEndInLy, bool mayEndInEd) =>
        (mayEndInS ? TokenTraits.EndsInS : TokenTraits.None) | (mayEndInLy ? TokenTraits.EndsInLy : TokenTraits.None) | (mayEndInEd ? TokenTraits.EndsInEd : TokenTraits.None);

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

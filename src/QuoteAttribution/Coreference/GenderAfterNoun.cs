using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Coreference;

/// <summary>
/// Tells by the pronoun behind a noun whether somebody without a name is a man or a woman: "The porter folded his gloves.", "The clerk yawned. She was new."
/// </summary>
internal static class GenderAfterNoun
{
    // A pronoun further off may be anybody's.
    private const int Reach = 25;

    private const WordTraits Person = WordTraits.Role | WordTraits.Title | WordTraits.Kinship | WordTraits.Masculine | WordTraits.Feminine;

    /// <summary>The gender that the words behind a subject tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="noun">The last word of the subject.</param>
    /// <returns>Unknown where somebody else stands between, or nothing is told.</returns>
    public static Gender Of(SegmentedText text, int noun)
    {
        var tokens = text.Tokens;
        var end = Math.Min(tokens.Length - 1, noun + Reach);
        for (var i = noun + 1; i < end; i++)
        {
            ref readonly var word = ref tokens[i];
            if (word.Kind is TokenKind.DoubleMark or TokenKind.SingleMark || word.Has(TokenTraits.LineStart))
            {
                break;
            }

            if (word.Has(TokenTraits.SentenceStart))
            {
                return word.Has(WordTraits.Pronoun | WordTraits.Possessive) ? word.Traits.Gender() : Gender.Unknown;
            }

            if (word.Has(Person) || word.IsCapitalised)
            {
                return IsOwn(tokens, i) ? word.Traits.Gender() : Gender.Unknown;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>"his pencil", "herself"; in "looked at her" it is somebody else.</summary>
    private static bool IsOwn(ReadOnlySpan<Token> tokens, int pronoun) =>
        tokens[pronoun].Has(WordTraits.Reflexive) || (tokens[pronoun].Has(WordTraits.Possessive) && GenderEvidence.OwnsNext(tokens, pronoun));
}

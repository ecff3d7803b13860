using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Learns the gender of referents whose names do not tell it from the pronouns that follow their names.</summary>
internal static class GenderEvidence
{
    // A pronoun further off may be anybody's.
    private const int Reach = 25;

    public static void Learn(ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, CastTables tables)
    {
        // How often the first pronoun after the name is "he", and how often "she", for each referent.
        var pronouns = tables.Pronouns.Room(tables.ReferentCount)[..tables.ReferentCount];
        pronouns.Clear();
        for (var i = 0; i < names.Length; i++)
        {
            var referent = tables.OfMention[i];
            if (referent.Gender == Gender.Unknown && referent.Kind != SpeakerKind.Organisation && !names[i].InPassage)
            {
                var next = i + 1 < names.Length ? names[i + 1].Tokens.Start : tokens.Length;
                pronouns[referent.Id].Count(FirstPronoun(tokens, names[i].Tokens.End, Math.Min(next, names[i].Tokens.End + Reach)));
            }
        }

        foreach (var referent in tables.OfMention)
        {
            if (referent.Gender == Gender.Unknown)
            {
                referent.Gender = pronouns[referent.Id].Told;
            }
        }
    }

    /// <summary>The gender of the first personal pronoun before the next quotation mark.</summary>
    private static Gender FirstPronoun(ReadOnlySpan<Token> tokens, int start, int end)
    {
        for (var i = start; i < end && tokens[i].Kind != TokenKind.DoubleMark; i++)
        {
            ref readonly var word = ref tokens[i];
            if (word.Has(WordTraits.AnyPronoun | WordTraits.Possessive) && word.Has(WordTraits.Masculine | WordTraits.Feminine))
            {
                return word.Has(WordTraits.Masculine) ? Gender.Male : Gender.Female;
            }
        }

        return Gender.Unknown;
    }
}

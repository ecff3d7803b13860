using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;


namespace QuoteAttribution.Coreference;

/// <summary>Learns the gender of referents whose names do not tell it from the pronouns that follow their names.</summary>
internal static class GenderEvidence
{
    private const int Reach = 25;
    private const int LeastCount = 2;
    private const int LeastShare = 3;

    public static void Learn(ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, ReadOnlySpan<Referent> referents)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (referents[i].Gender != Gender.Unknown || referents[i].Kind == SpeakerKind.Organisation || names[i].InPassage)
            {
                continue;
            }

            var end = Math.Min(i + 1 < names.Length ? names[i + 1].Tokens.Start : tokens.Length, names[i].Tokens.End + Reach);
            var gender = FirstPronoun(tokens, names[i].Tokens.End, Math.Min(end, tokens.Length));
            if (gender != Gender.Unknown)
            {
                referents[i].HePronouns += gender == Gender.Male ? 1 : 0;
                referents[i].ShePronouns += gender == Gender.Female ? 1 : 0;
            }
        }

        foreach (var referent in referents)
        {
            if (referent.Gender == Gender.Unknown)
            {
                referent.Gender = Judge(referent.HePronouns, referent.ShePronouns);
            }
        }
    }

    private static Gender Judge(int male, int female) =>
        male >= LeastCount && male > female * LeastShare ? Gender.Male
        : female >= LeastCount && female > male * LeastShare ? Gender.Female
        : Gender.Unknown;

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

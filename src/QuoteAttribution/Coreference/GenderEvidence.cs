using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Coreference;

/// <summary>
/// Learns the gender of referents from the pronouns that follow their names, against what a list of first names says: Brett may be a man in one
/// book and a woman in another. A title tells it for sure.
/// </summary>
internal static class GenderEvidence
{
    // A pronoun further off may be anybody's.
    private const int Reach = 25;

    /// <summary>Reads the pronoun after each name.</summary>
    public static void Read(SegmentedText text, ReadOnlySpan<NameMention> names, CastTables tables)
    {
        var tokens = text.Tokens;
        tables.PronounAfter.Prepare(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            var next = i + 1 < names.Length ? names[i + 1].Tokens.Start : tokens.Length;
            tables.PronounAfter.Add(names[i].InPassage || IsLabel(tokens, names[i].Tokens.End) ? Gender.Unknown : FirstPronoun(tokens, names[i].Tokens.End, Math.Min(next, names[i].Tokens.End + Reach)));
        }
    }

    /// <summary>"Simon: She's not picking up": whoever has the label speaks of somebody else.</summary>
    private static bool IsLabel(ReadOnlySpan<Token> tokens, int end) => end < tokens.Length && tokens[end].Kind == TokenKind.Colon;

    /// <summary>Learns what the pronouns after each form of a name tell, before it is known who bears it.</summary>
    public static void LearnForms(NameTables names, CastTables tables)
    {
        var pronouns = tables.Pronouns.Room(names.Forms.All.Length)[..names.Forms.All.Length];
        pronouns.Clear();
        var mentions = names.Mentions.Items;
        for (var i = 0; i < mentions.Length; i++)
        {
            pronouns[names.FormOf(i).Id].Count(tables.PronounAfter[i], mentions[i].IsSubject);
        }

        var odds = new PronounOdds(Sum(pronouns));
        foreach (var form in names.Forms.All)
        {
            tables.Bearers.Of(form).Pronouns = GenderOf(odds.OfMan(pronouns[form.Id]));
        }
    }

    /// <summary>Learns the gender of those who bear the names.</summary>
    public static void Learn(ReadOnlySpan<NameMention> names, CastTables tables)
    {
        var pronouns = tables.Pronouns.Room(tables.ReferentCount)[..tables.ReferentCount];
        pronouns.Clear();
        for (var i = 0; i < names.Length; i++)
        {
            if (tables.OfMention[i].Kind != SpeakerKind.Organisation)
            {
                pronouns[tables.OfMention[i].Id].Count(tables.PronounAfter[i], names[i].IsSubject);
            }
        }

        var odds = new PronounOdds(Sum(pronouns));
        foreach (var referent in tables.Referents)
        {
            if (referent.Kind != SpeakerKind.Organisation && !IsTold(referent))
            {
                referent.Gender = GenderOf(Listed(referent.Gender) + odds.OfMan(pronouns[referent.Id]));
            }
        }
    }

    private static PronounCounts Sum(ReadOnlySpan<PronounCounts> pronouns)
    {
        var all = default(PronounCounts);
        foreach (ref readonly var counts in pronouns)
        {
            all.Add(counts);
        }

        return all;
    }

    private static Gender GenderOf(double oddsOfMan)
    {
        var sure = CoreferenceWeights.Of(CoreferenceWeight.SureOfGender);
        return oddsOfMan >= sure ? Gender.Male : oddsOfMan <= -sure ? Gender.Female : Gender.Unknown;
    }

    private static double Listed(Gender gender)
    {
        var listed = CoreferenceWeights.Of(CoreferenceWeight.ListedGender);
        return gender == Gender.Male ? listed : gender == Gender.Female ? -listed : 0;
    }

    /// <summary>Whether the caller or a title says it.</summary>
    private static bool IsTold(Referent referent)
    {
        if (referent.IsGiven)
        {
            return referent.Gender != Gender.Unknown;
        }

        foreach (var form in referent.Forms)
        {
            if (form.TitleGender != Gender.Unknown || (form.IsOffice && form.OfficeGender != Gender.Unknown))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"her coat"; not "drove her to work", "saw her."</summary>
    public static bool OwnsNext(ReadOnlySpan<Token> tokens, int her) =>
        her + 1 < tokens.Length && tokens[her + 1].IsWord && !tokens[her + 1].Has(WordTraits.FunctionWord);

    /// <summary>The gender of the first personal pronoun before the next quotation mark.</summary>
    private static Gender FirstPronoun(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var isSentence = true;
        for (var i = start; i < end && tokens[i].Kind is not (TokenKind.DoubleMark or TokenKind.SingleMark); i++)
        {
            ref readonly var word = ref tokens[i];
            isSentence &= !word.Has(TokenTraits.SentenceStart);
            if (!word.Has(WordTraits.AnyPronoun | WordTraits.Possessive))
            {
                continue;
            }

            if (isSentence && word.Has(WordTraits.ObjectPronoun) && !word.Has(WordTraits.Reflexive) && !(word.Has(WordTraits.Possessive) && OwnsNext(tokens, i)))
            {
                // "Voss sat down beside him. She …", "Voss drove her to work."
                continue;
            }

            if (word.Has(WordTraits.Masculine | WordTraits.Feminine))
            {
                return word.Has(WordTraits.Masculine) ? Gender.Male : Gender.Female;
            }
        }

        return Gender.Unknown;
    }
}

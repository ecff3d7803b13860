using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Tells towns that are called like women from women: nobody is "in Charlotte" who speaks of a person.</summary>
internal static class PlaceEvidence
{
    public static void Learn(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, CastTables tables)
    {
        if (CountPlaces(text, tokens, names, tables) is not { } counts)
        {
            return;
        }

        foreach (var (referent, count) in counts)
        {
            if (IsPlace(referent, count))
            {
                referent.Kind = SpeakerKind.Organisation;
            }
        }
    }

    /// <summary>How often each is named as a place, where any is: most texts need no table. A dateline alone is enough.</summary>
    private static Dictionary<Referent, int>? CountPlaces(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, CastTables tables)
    {
        Dictionary<Referent, int>? counts = null;
        for (var i = 0; i < names.Length; i++)
        {
            var referent = tables.OfMention[i];
            if (Dateline.Opens(tokens, names[i].Tokens.Start, names[i].Tokens.End))
            {
                (counts ??= [])[referent] = Math.Max((int)CoreferenceWeights.Of(CoreferenceWeight.FewestPlaces), referent.MentionCount);
            }
            else if (referent.Kind == SpeakerKind.Person && IsLocated(text, tokens, names[i]))
            {
                counts ??= [];
                counts[referent] = counts.GetValueOrDefault(referent) + 1;
            }
        }

        return counts;
    }

    private static bool IsPlace(Referent referent, int count) =>
        count >= CoreferenceWeights.Of(CoreferenceWeight.FewestPlaces) && count * CoreferenceWeights.Of(CoreferenceWeight.PlaceShare) >= referent.MentionCount
        && !IsNamedAsPerson(referent);

    private static bool IsNamedAsPerson(Referent referent)
    {
        foreach (var form in referent.Forms)
        {
            if (form.IsFull || form.HasTitle)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in Charlotte", one word and nobody's: not "in Charlotte's car".</summary>
    private static bool IsLocated(string text, ReadOnlySpan<Token> tokens, in NameMention name) =>
        name.Tokens.Count == 1 && !name.IsPossessive && name.Tokens.Start > 0 && tokens[name.Tokens.Start - 1].Has(WordTraits.Preposition)
        && WordLists.Locating.Has(tokens[name.Tokens.Start - 1].Span.In(text));
}

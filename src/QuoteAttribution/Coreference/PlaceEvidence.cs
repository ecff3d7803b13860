using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Coreference;

/// <summary>Tells towns that are called like women from women: nobody is "in Charlotte" who speaks of a person.</summary>
internal static class PlaceEvidence
{
    public static void Learn(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, CastTables tables)
    {
        // Few names are those of people and stand after "in".
        Dictionary<Referent, int>? located = null;
        for (var i = 0; i < names.Length; i++)
        {
            var referent = tables.OfMention[i];
            if (IsDateline(tokens, names[i]))
            {
                (located ??= [])[referent] = Math.Max((int)CoreferenceWeights.Of(CoreferenceWeight.FewestPlaces), referent.MentionCount);
            }
            else if (referent.Kind == SpeakerKind.Person && IsLocated(text, tokens, names[i]))
            {
                located ??= [];
                located[referent] = located.GetValueOrDefault(referent) + 1;
            }
        }

        if (located is null)
        {
            return;
        }

        foreach (var (referent, count) in located)
        {
            if (IsPlace(referent, count))
            {
                referent.Kind = SpeakerKind.Organisation;
            }
        }
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

    /// <summary>"AUGUSTA, Ga. (AP) — The council met": the capitals that open a paragraph, before a dash, a comma or a bracket.</summary>
    private static bool IsDateline(ReadOnlySpan<Token> tokens, in NameMention name) =>
        name.Tokens.Count == 1 && tokens[name.Tokens.Start].Has(TokenTraits.AllCapitals) && tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart)
        && name.Tokens.End < tokens.Length && tokens[name.Tokens.End].Kind is TokenKind.Dash or TokenKind.Comma or TokenKind.OpenBracket;

    /// <summary>"in Charlotte", one word and nobody's: not "in Charlotte's car".</summary>
    private static bool IsLocated(string text, ReadOnlySpan<Token> tokens, in NameMention name) =>
        name.Tokens.Count == 1 && !name.IsPossessive && name.Tokens.Start > 0 && tokens[name.Tokens.Start - 1].Has(WordTraits.Preposition)
        && WordLists.Locating.Has(tokens[name.Tokens.Start - 1].Span.In(text));
}

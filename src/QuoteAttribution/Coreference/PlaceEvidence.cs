using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Coreference;

/// <summary>Tells towns that are called like women from women: nobody is "in Charlotte" who speaks of a person.</summary>
internal static class PlaceEvidence
{
    private const int Fewest = 2;
    private const int Share = 4;

    public static void Learn(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, ReadOnlySpan<Referent> referents)
    {
        Dictionary<Referent, int>? located = null;
        for (var i = 0; i < names.Length; i++)
        {
            if (IsDateline(tokens, names[i]))
            {
                located ??= [];
                located[referents[i]] = Math.Max(Fewest, referents[i].MentionCount);
            }
            else if (names[i].Tokens.Count == 1 && !names[i].IsPossessive && referents[i].Kind == SpeakerKind.Person && FollowsIn(text, tokens, names[i].Tokens.Start))
            {
                located ??= [];
                located[referents[i]] = located.GetValueOrDefault(referents[i]) + 1;
            }
        }

        if (located is null)
        {
            return;
        }

        foreach (var (referent, count) in located)
        {
            if (count >= Fewest && count * Share >= referent.MentionCount && !IsNamedAsPerson(referent))
            {
                referent.Kind = SpeakerKind.Organisation;
            }
        }
    }

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

    private static bool FollowsIn(string text, ReadOnlySpan<Token> tokens, int name) =>
        name > 0 && tokens[name - 1].Span.Length == 2 && tokens[name - 1].Span.In(text).Equals("in", StringComparison.OrdinalIgnoreCase);
}

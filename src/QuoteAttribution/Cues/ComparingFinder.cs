using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds who put it so: <c>the bridge was “a gift”, as the mayor put it</c>. Any verb will do whose object is "it".</summary>
internal static class ComparingFinder
{
    /// <summary>The frame of the verb, from "as" to "it"; none where no such comparison stands here.</summary>
    public static CueFrame Find(in ParagraphView view, int verb)
    {
        var it = verb + 1;
        if (view.Phrases[verb].Shape != VerbShape.Finite || !HasObject(view, verb))
        {
            return default;
        }

        var source = SourceFinder.Adjacent(view, verb);
        var comparing = source.First - 1;
        return !source.IsNone && comparing >= 0 && view.KindAt(comparing) == PhraseKind.Subordinator && view.Phrases[comparing].Has(WordTraits.Comparing)
            ? new CueFrame(new TokenRange(view.Phrases[verb].Tokens.Start, view.Phrases[it].Tokens.End), WordTraits.Say, source, false, comparing, it, default)
            : default;
    }

    /// <summary>Whether "it" stands after the verb: nearly no verb has to be looked at any closer.</summary>
    public static bool HasObject(in ParagraphView view, int verb) => view.KindAt(verb + 1) == PhraseKind.NounPhrase && IsIt(view.Phrases[verb + 1]);

    private static bool IsIt(in Phrase phrase) => phrase.Tokens.Count == 1 && phrase.Has(WordTraits.Neuter) && phrase.Has(WordTraits.AnyPronoun);
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Tells whether a clause with a subject of its own begins at a phrase.</summary>
internal static class ClauseOpening
{
    /// <summary>Whether a clause follows right here: "that he would go", "he would go".</summary>
    public static bool At(in ParagraphView view, int phrase)
    {
        var i = view.SkipAsidesRight(phrase);
        if (view.KindAt(i) != PhraseKind.NounPhrase)
        {
            return view.KindAt(i) == PhraseKind.Subordinator && view.Phrases[i].Has(WordTraits.Complementizer);
        }

        i = view.SkipAsidesRight(NounPhraseChain.EndOf(view, i) + 1);
        return view.KindAt(i) == PhraseKind.Verb && view.Phrases[i].Shape is VerbShape.Finite or VerbShape.Passive;
    }
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Knows a source that is a number of those named after "of": <c>one of the workers</c>, <c>most of them</c>.</summary>
internal static class SomeOf
{
    /// <summary>The phrase that tells who a source is: so many of those, and no pronoun for somebody named before.</summary>
    public static Phrase Head(in ParagraphView view, int head, int last)
    {
        ref readonly var phrase = ref view.Phrases[head];
        if (head == last || phrase.Tokens.Count > 1 || !phrase.Has(WordTraits.Quantifier) || view.KindAt(head + 1) != PhraseKind.Preposition)
        {
            return phrase;
        }

        ref readonly var all = ref view.Phrases[head + 2];
        return phrase with { Head = all.Head, Traits = (phrase.Traits | all.Traits) & ~WordTraits.AnyPronoun };
    }
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>
/// Finds who is the subject of a clause that "and" ties to one in which the teller speaks: <c>I'm like “why?” and he turns pale and | says “No.”</c>
/// </summary>
internal static class JoinedSubject
{
    /// <summary>The subject; none where the verb shares that of the cue before.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="verb">A cue verb after a coordinator.</param>
    /// <param name="shared">The source of the cue before.</param>
    public static SourcePhrase Of(in ParagraphView view, int verb, in SourcePhrase shared)
    {
        if (!shared.Head.Has(WordTraits.FirstPerson))
        {
            return default;
        }

        for (var i = verb - 2; i > shared.Last + 1 && !view.StartsSentence(i); i--)
        {
            if (view.KindAt(i) == PhraseKind.NounPhrase && view.KindAt(i - 1) == PhraseKind.Coordinator && view.KindAt(i + 1) == PhraseKind.Verb && view.Phrases[i + 1].Shape == VerbShape.Finite
                && NounPhraseChain.IsPronoun(view.Phrases[i]) && !view.Phrases[i].Has(WordTraits.FirstPerson | WordTraits.Neuter))
            {
                return new SourcePhrase(view.Phrases[i].Tokens, i, i, view.Phrases[i], view.Phrases[i], false);
            }
        }

        return default;
    }
}

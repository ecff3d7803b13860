using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>
/// Finds who is the subject of a clause that "and" or "when" ties to one in which the teller speaks: <c>I'm like “why?” and he turns pale and | says “No.”</c>
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
            if (view.KindAt(i) == PhraseKind.NounPhrase && view.KindAt(i - 1) is PhraseKind.Coordinator or PhraseKind.Subordinator && !view.Phrases[i].Has(WordTraits.FirstPerson | WordTraits.Neuter)
                && NounPhraseChain.EndOf(view, i) is var end && view.KindAt(end + 1) == PhraseKind.Verb && view.Phrases[end + 1].Shape == VerbShape.Finite && SourceFinder.Before(view, end + 1) is { IsNone: false } subject)
            {
                return subject;
            }
        }

        return default;
    }
}

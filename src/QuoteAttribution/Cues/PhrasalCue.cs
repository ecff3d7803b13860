using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Knows the small words that belong to a cue and not to what it reports: <c>called for | a vote</c>, <c>pointed out | that</c>.</summary>
internal static class PhrasalCue
{
    /// <summary>Whether the phrase is a particle that makes one verb with the cue before: <c>pointed | out</c></summary>
    public static bool IsParticle(in ParagraphView view, int phrase) =>
        view.KindAt(phrase) == PhraseKind.Preposition && view.IsWord(phrase, WordLists.Particle);

    /// <summary>“So it is,” piped | up | Tom: whether a particle stands between a verb of the voice and its subject.</summary>
    public static bool IsTagParticle(in ParagraphView view, int verb) =>
        view.KindAt(verb + 1) == PhraseKind.Preposition && view.Phrases[verb].Has(WordTraits.Manner) && view.IsWord(verb + 1, WordLists.TagParticle);

    /// <summary>
    /// Gives the cue the preposition with which the content begins: <c>She called | for a vote</c>. Where a clause is said, it may tell where
    /// or when: <c>She said | on Friday the vote was lost</c>. Words in marks keep theirs: <c>She called | for “a vote”</c>.
    /// </summary>
    public static CueFrame WithPreposition(in ParagraphView view, in CueFrame frame, ref PhraseRange content)
    {
        var i = content.Start;
        if (frame.IsInverted || view.KindAt(i) != PhraseKind.Preposition || !IsTheme(view, frame, content) || content.End - i < 2 || view.KindAt(i + 1) == PhraseKind.Passage)
        {
            return frame;
        }

        content = new PhraseRange(i + 1, content.End);
        return frame with { Cue = new TokenRange(frame.Cue.Start, view.Phrases[i].Tokens.End), Last = i };
    }

    /// <summary>"said | for the team to win it must rest", but "said of | the team that it rests".</summary>
    private static bool OpensClause(in ParagraphView view, in CueFrame frame, int preposition) =>
        view.IsWord(preposition, WordLists.OpensPurpose) && WordLists.PlainSaying.Has(view.WordOf(view.Tokens[frame.Cue.End - 1]));

    private static bool IsTheme(in ParagraphView view, in CueFrame frame, PhraseRange content)
    {
        ref readonly var preposition = ref view.Phrases[content.Start];
        return preposition.Has(WordTraits.Theme) && preposition.Tokens.Start == frame.Cue.End
            && !((preposition.Has(WordTraits.Circumstance) ? frame.Has(WordTraits.Say) : OpensClause(view, frame, content.Start)) && ReportedClause.HasFiniteVerb(view, content.Start, content.End));
    }
}

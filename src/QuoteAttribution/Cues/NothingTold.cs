using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Knows what a cue governs without its being said: <c>said it in May</c>, <c>described in a talk</c>, <c>called him on Friday</c>.</summary>
internal static class NothingTold
{
    private static readonly PhrasePattern CalledOnly = PhrasePatterns.Of("called-only");

    /// <summary>Whether what follows a cue tells that, or when, something was said, and not what.</summary>
    public static bool Holds(in ParagraphView view, in CueFrame frame, int start, int end) => NamesNoWords(view, frame, start, end) || IsOccasion(view, frame, start) || IsNoun(view, frame, start, end);

    /// <summary>Whether it tells only where or to whom, unless a clause or words in marks follow.</summary>
    public static bool HoldsWithoutClause(in ParagraphView view, in CueFrame frame, int start) => IsMereCall(view, frame, start) || IsCircumstance(view, frame, start);

    /// <summary>"was asked about | it": not "asked if | it was late".</summary>
    public static bool IsUntold(in ParagraphView view, int start) =>
        view.KindAt(start) == PhraseKind.NounPhrase && WordLists.WordsUntold.Has(view.WordOf(view.Tokens[view.Phrases[start].Head])) && !ClauseOpening.At(view, start);

    /// <summary>"He said it in May", "says that", "did not say anything", "said no more": that it was said is told, and not what.</summary>
    private static bool NamesNoWords(in ParagraphView view, in CueFrame frame, int start, int end) =>
        frame.Has(WordTraits.Reports) && !frame.Has(WordTraits.Evaluate)
        && !(view.KindAt(start) == PhraseKind.Subordinator && view.Phrases[start].Has(WordTraits.Complementizer) && end > start + 1 && view.KindAt(start + 1) == PhraseKind.NounPhrase)
        && view.KindAt(start) is not (PhraseKind.Verb or PhraseKind.Passage or PhraseKind.Relative)
        && WordLists.WordsUntold.Has(view.WordOf(view.Tokens[view.Phrases[start].Head]))
        && view.KindAt(start + 1) != PhraseKind.Passage && !(end > start + 1 && ClauseOpening.At(view, start)) && !CountsSubject(view, start + 1);

    /// <summary>"said much | of the pier was old", "said more | than a million donors gave": what is untold is part of a subject that has its verb.</summary>
    private static bool CountsSubject(in ParagraphView view, int i) =>
        (view.KindAt(i) == PhraseKind.Preposition ? view.Phrases[i].Has(WordTraits.Linking)
            : view.KindAt(i) == PhraseKind.Subordinator && view.KindAt(i + 1) == PhraseKind.NounPhrase && IsCount(view.Tokens[view.Phrases[i + 1].Tokens.Start]))
        && ClauseOpening.At(view, i + 1);

    private static bool IsCount(in Token word) => word.Kind == TokenKind.Number || word.Has(WordTraits.Indefinite | WordTraits.Quantifier);

    /// <summary>"said his name", "said Saturday": of plain saying a noun alone is no clause, and seldom what was meant; "It was a plan, he said, | a bad one" goes on.</summary>
    private static bool IsNoun(in ParagraphView view, in CueFrame frame, int start, int end) =>
        end == start + 1 && !frame.IsInverted && view.KindAt(start) is PhraseKind.NounPhrase or PhraseKind.Time && !view.IsMarked(start)
        && !(view.KindAt(start - 1) == PhraseKind.Comma && view.Tokens[view.Phrases[start].Tokens.Start].Has(WordTraits.Indefinite))
        && WordLists.PlainSaying.Has(view.WordOf(view.Tokens[frame.Cue.End - 1]));

    /// <summary>"described in a talk", "telling her in May": where and when it was said is told, and not what.</summary>
    private static bool IsCircumstance(in ParagraphView view, in CueFrame frame, int start) =>
        view.KindAt(start) == PhraseKind.Preposition && frame.Subject.IsEmpty
        && (!view.Phrases[start].Has(WordTraits.Theme | WordTraits.Agent) || (view.KindAt(start + 1) == PhraseKind.Time && !frame.Has(WordTraits.Evaluate))) && !frame.Has(WordTraits.SourceMarker);

    /// <summary>"has declined | since he left", "agreed | when she asked": when and why, and not what.</summary>
    private static bool IsOccasion(in ParagraphView view, in CueFrame frame, int start) =>
        view.KindAt(start) == PhraseKind.Subordinator && frame.Has(WordTraits.Act) && !frame.Has(WordTraits.Reports)
        && !view.Phrases[start].Has(WordTraits.Complementizer | WordTraits.Comparing | WordTraits.Determiner) && !view.IsWord(start, WordLists.Question);

    /// <summary>"called him on Friday", "will call her back": a call, and no name that somebody is called.</summary>
    private static bool IsMereCall(in ParagraphView view, in CueFrame frame, int start) =>
        CalledOnly.Matches(view, start) && WordLists.Naming.Has(view.WordOf(view.Tokens[frame.Cue.End - 1]));
}

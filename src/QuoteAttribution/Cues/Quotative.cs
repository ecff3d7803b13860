using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>
/// Finds the verbs with which talk brings in what somebody said, and which elsewhere say nothing of the kind: <c>She goes, “Not today.”</c>,
/// <c>And he was like, “Not today.”</c> What is said stands right behind them.
/// </summary>
internal static class Quotative
{
    // mind your back
    private const int FewestOfRemark = 3;

    /// <summary>The frame of the verb and its subject; none where it is no such verb, or no words in marks follow.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="verb">Index of a verb phrase.</param>
    /// <param name="before">The cue before in the sentence, whose source the verb may share; asked for every verb, it is not copied.</param>
    public static CueFrame Find(in ParagraphView view, int verb, in CueFrame before)
    {
        if (!view.HasPassages || !(IsFollowed(view, verb + 1) || IsFollowed(view, verb + 2)) || LastOf(view, verb) is not (>= 0 and var last) || !IsFollowed(view, last + 1))
        {
            return default;
        }

        var frame = CueFrameFinder.Find(view, verb, before.Source);
        return frame.IsNone || frame.IsInverted || !IsTold(view, last + 1, frame) || NounPhraseChain.IsIt(view, frame.Source.First)
            ? default
            : frame with { Traits = WordTraits.Manner, Last = last, Cue = new TokenRange(frame.Cue.Start, view.Phrases[last].Tokens.End), Addressee = default };
    }

    /// <summary>"goes", "was | like": the last phrase of the cue; -1 where it is another verb.</summary>
    private static int LastOf(in ParagraphView view, int verb) =>
        view.Phrases[verb].Shape != VerbShape.Finite ? -1
        : Goes(view, view.Phrases[verb].Tokens) || EndsLike(view, verb) ? verb
        : view.Tokens[view.Phrases[verb].Head].Has(WordTraits.Copula) && view.IsWord(verb + 1, WordLists.Quotative) ? verb + 1
        : -1;

    /// <summary>"goes", "will go", but "when they had gone, “…”".</summary>
    private static bool Goes(in ParagraphView view, TokenRange verb)
    {
        ref readonly var last = ref view.Tokens[verb.End - 1];
        return WordLists.Going.Has(view.WordOf(last)) && (verb.Count == 1 || !last.Has(WordTraits.Participle));
    }

    /// <summary>"was like" is one phrase where "like" is taken for a verb.</summary>
    private static bool EndsLike(in ParagraphView view, int verb)
    {
        var words = view.Phrases[verb].Tokens;
        return words.Count > 1 && view.Tokens[words.End - 2].Has(WordTraits.Copula) && WordLists.Quotative.Has(view.WordOf(view.Tokens[words.End - 1]));
    }

    /// <summary>“…” or, “…”; but he goes “back to the boats”.</summary>
    private static bool IsFollowed(in ParagraphView view, int next) =>
        next < view.Count && !view.StartsSentence(next)
        && ((view.KindAt(next) == PhraseKind.Comma && view.KindAt(next + 1) == PhraseKind.Passage) || view.KindAt(next) == PhraseKind.Passage);

    /// <summary>I'm like “what's that”: whoever tells of himself says so, be it without a capital; but he goes “back to the boats”.</summary>
    private static bool IsTold(in ParagraphView view, int next, in CueFrame frame) =>
        view.KindAt(next) != PhraseKind.Passage || !view.OpensSmall(next) || frame.Source.Head.Has(WordTraits.FirstPerson)
        || (WordLists.Going.Has(view.WordOf(view.Tokens[frame.Cue.End - 1])) && IsLongRemark(view, next));

    /// <summary>She goes “mind your back, they're wet”: no way that somebody goes; but the boats are like “bells that you can't hear”.</summary>
    private static bool IsLongRemark(in ParagraphView view, int passage)
    {
        ref readonly var words = ref view.PassageAt(passage);
        return words.Words >= FewestOfRemark && !view.Tokens[words.Tokens.Start + 1].Has(WordTraits.Adverb | WordTraits.Preposition | WordTraits.Determiner | WordTraits.InfinitiveMarker);
    }
}

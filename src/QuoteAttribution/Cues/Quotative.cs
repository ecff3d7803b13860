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
    /// <summary>The frame of the verb and its subject; none where it is no such verb, or no words in marks follow.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="verb">Index of a verb phrase.</param>
    /// <param name="shared">The source of the cue before in the sentence, for a verb that shares it.</param>
    public static CueFrame Find(in ParagraphView view, int verb, in SourcePhrase shared)
    {
        if (!view.HasPassages || !(IsFollowed(view, verb + 1) || IsFollowed(view, verb + 2)) || LastOf(view, verb) is not (>= 0 and var last) || !IsFollowed(view, last + 1))
        {
            return default;
        }

        var frame = CueFrameFinder.Find(view, verb, shared);
        return frame.IsNone || frame.IsInverted || NounPhraseChain.IsIt(view, frame.Source.First)
            ? default
            : frame with { Traits = WordTraits.Manner, Last = last, Cue = new TokenRange(frame.Cue.Start, view.Phrases[last].Tokens.End), Addressee = default };
    }

    /// <summary>"goes", "was | like": the last phrase of the cue; -1 where it is another verb.</summary>
    private static int LastOf(in ParagraphView view, int verb) =>
        view.Phrases[verb].Shape != VerbShape.Finite ? -1
        : view.IsWord(verb, WordLists.Going) || EndsLike(view, verb) ? verb
        : view.Tokens[view.Phrases[verb].Head].Has(WordTraits.Copula) && view.IsWord(verb + 1, WordLists.Quotative) ? verb + 1
        : -1;

    /// <summary>"was like" is one phrase where "like" is taken for a verb.</summary>
    private static bool EndsLike(in ParagraphView view, int verb)
    {
        var words = view.Phrases[verb].Tokens;
        return words.Count > 1 && view.Tokens[words.End - 2].Has(WordTraits.Copula) && WordLists.Quotative.Has(view.WordOf(view.Tokens[words.End - 1]));
    }

    /// <summary>“…” or, “…”; but he goes “back to the boats”.</summary>
    private static bool IsFollowed(in ParagraphView view, int next) =>
        next < view.Count && !view.StartsSentence(next)
        && ((view.KindAt(next) == PhraseKind.Comma && view.KindAt(next + 1) == PhraseKind.Passage) || (view.KindAt(next) == PhraseKind.Passage && !view.OpensSmall(next)));
}

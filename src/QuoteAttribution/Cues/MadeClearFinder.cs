using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds who makes something clear: <c>She made it clear that the bridge would go</c>. Verb and adjective are the cue.</summary>
internal static class MadeClearFinder
{
    /// <summary>The frame of the adjective at <paramref name="clear"/>; none where no verb makes it so, or no clause follows.</summary>
    public static CueFrame Find(in ParagraphView view, int clear)
    {
        var verb = clear > 0 && view.Phrases[clear - 1].Has(WordTraits.Neuter) && NounPhraseChain.IsPronoun(view.Phrases[clear - 1]) ? clear - 2 : clear - 1;
        if (view.KindAt(verb) != PhraseKind.Verb || verb < 0 || view.Phrases[verb].IsCue || view.Phrases[verb].Shape == VerbShape.Passive)
        {
            return default;
        }

        var frame = CueFrameFinder.Find(view, verb, default);
        // It became clear that: nobody says so.
        return frame.IsNone || frame.IsInverted || frame.Source.Head.Has(WordTraits.Neuter)
            ? default
            : frame with
            {
                Cue = new TokenRange(frame.Cue.Start, view.Phrases[clear].Tokens.End),
                Traits = WordTraits.Say,
                Last = clear,
                Addressee = default,
            };
    }
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Tells whose words stand in what somebody judges: the words of whoever called it so.</summary>
internal static class OwnWords
{
    // called the pier | “odd”, described | it | as | “odd”
    private const int FarthestWords = 3;

    /// <summary>
    /// Lind praised what Reed called “a miracle”: the words are Reed's, who stands with an own verb between the cue before and the words. "Lind said Reed had
    /// called it “odd”" tells what Lind says, and "what he called “odd”" is Lind's own.
    /// </summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="frame">A cue.</param>
    /// <param name="outer">The cue before it.</param>
    public static bool Has(in ParagraphView view, in CueFrame frame, in CueFrame outer) =>
        JudgesWhat(view, frame) && !outer.Has(WordTraits.SourceMarker) && HasSubjectBetween(view, outer, frame) && IsOneClause(view, outer.Last + 1, frame.Last) && HoldsWords(view, frame.Last);

    /// <summary>"what | Reed called"</summary>
    private static bool JudgesWhat(in ParagraphView view, in CueFrame frame) =>
        !frame.IsInverted && frame.First > 0 && view.IsWord(frame.First - 1, WordLists.What) && frame.Has(WordTraits.Evaluate | WordTraits.Reports) && !frame.Has(WordTraits.SourceMarker);

    /// <summary>"what | Reed | called", behind the cue before; not "what he called", nor "what those who called".</summary>
    private static bool HasSubjectBetween(in ParagraphView view, in CueFrame outer, in CueFrame frame) =>
        frame.Source.First > outer.Last && frame.Source.Last < frame.Last
        && !NounPhraseChain.IsPronoun(frame.Source.Head) && view.KindAt(frame.Source.First) != PhraseKind.Relative;

    private static bool IsOneClause(in ParagraphView view, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (view.StartsSentence(i) || view.KindAt(i) == PhraseKind.Passage)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsWords(in ParagraphView view, int cue)
    {
        var passage = view.NextPassage(cue + 1, view.Count);
        return passage < view.Count && passage <= cue + FarthestWords && !view.StartsSentence(passage);
    }
}

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
    public static bool Has(in ParagraphView view, in CueFrame frame, in CueFrame outer)
    {
        if (frame.IsInverted || frame.First == 0 || !view.IsWord(frame.First - 1, WordLists.What) || !frame.Has(WordTraits.Evaluate | WordTraits.Reports) || frame.Has(WordTraits.SourceMarker) || frame.Source.First <= outer.Last || outer.Has(WordTraits.SourceMarker)
            || NounPhraseChain.IsPronoun(frame.Source.Head) || view.KindAt(frame.Source.First) == PhraseKind.Relative || frame.Source.Last >= frame.Last)
        {
            return false;
        }

        for (var i = outer.Last + 1; i <= frame.Last; i++)
        {
            if (view.StartsSentence(i) || view.KindAt(i) == PhraseKind.Passage)
            {
                return false;
            }
        }

        var passage = view.NextPassage(frame.Last + 1, view.Count);
        return passage < view.Count && passage <= frame.Last + FarthestWords && !view.StartsSentence(passage);
    }
}

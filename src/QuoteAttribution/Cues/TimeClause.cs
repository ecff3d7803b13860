using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Knows a cue in a clause that tells when: <c>Lind blasted Reed | after she claimed it was “fake”</c>. What is said there is hers.</summary>
internal static class TimeClause
{
    /// <summary>Adds a cue that takes a clause: before the one in whose sentence it tells when, where that reports nothing itself, or whose words it has.</summary>
    public static void Add(in ParagraphView view, PooledList<CueFrame> reports, in CueFrame frame)
    {
        reports.Add(frame);
        if (view.HasPassages && reports.Count > 1
            && ((frame.Has(WordTraits.Reports) && IsWithin(view, frame, reports[reports.Count - 2])) || OwnWords.Has(view, frame, reports[reports.Count - 2])))
        {
            (reports[reports.Count - 2], reports[reports.Count - 1]) = (frame, reports[reports.Count - 2]);
        }
    }

    /// <summary>"blasted Reed | after she claimed", "apologised | after Reed said"; not "said that he rose after Reed said", nor "condemned | what he called".</summary>
    private static bool IsWithin(in ParagraphView view, in CueFrame frame, in CueFrame outer)
    {
        var opener = frame.First - 1;
        return outer.Last < opener && (outer.Last + 1 == opener || !outer.Has(WordTraits.Reports | WordTraits.SourceMarker))
            && view.KindAt(opener) is PhraseKind.Subordinator or PhraseKind.Preposition
            && view.Phrases[opener].Has(WordTraits.Subordinator) && !view.Phrases[opener].Has(WordTraits.Complementizer | WordTraits.Determiner) && !view.StartsSentence(opener);
    }
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues.Reports;

/// <summary>What stands around a report: where in its sentence, in which clause, within which other report.</summary>
internal static class SurroundingEvidence
{
    // A source after so many phrases is seldom that of the sentence.
    private const int Late = 8;

    public static ReportEvidenceSet Of(in ParagraphView view, in CueFrame frame, bool isStory)
    {
        var first = frame.First;
        var before = view.SkipAsidesLeft(first - 1);
        return OfPlace(view, first, before)
            .With(ReportEvidence.StandsLate, first - ReportedClause.SentenceStart(view, first) > Late)
            .With(ReportEvidence.IsInHeadline, CueEvidence.Main(view.Tokens, frame.Cue).Has(TokenTraits.InTitleCase))
            .With(ReportEvidence.StandsBesideMarks, view.HasPassages)
            .With(ReportEvidence.IsInStory, isStory);
    }

    private static ReportEvidenceSet OfPlace(in ParagraphView view, int first, int before)
    {
        if (view.StartsSentence(first) || view.StartsSentence(before + 1))
        {
            return default(ReportEvidenceSet).With(ReportEvidence.OpensSentence);
        }

        var isThat = view.Phrases[before].Has(WordTraits.Complementizer);
        return default(ReportEvidenceSet)
            .With(ReportEvidence.FollowsCoordinator, view.KindAt(before) == PhraseKind.Coordinator)
            .With(ReportEvidence.FollowsComma, view.KindAt(before) == PhraseKind.Comma)
            .With(ReportEvidence.FollowsThat, isThat)
            .With(ReportEvidence.FollowsWhat, !isThat && view.KindAt(before) is PhraseKind.Subordinator or PhraseKind.Relative && view.IsWord(before, WordLists.What))
            .With(ReportEvidence.IsSubordinate, view.KindAt(before) == PhraseKind.Subordinator && !isThat)
            .With(ReportEvidence.FollowsRelative, view.KindAt(before) == PhraseKind.Relative);
    }

    /// <summary>Notes of all reports of a text which stand within others, and which in somebody's turn; they are in the order of their starts.</summary>
    public static void NoteNesting(ReadOnlySpan<QuotationLink> links)
    {
        QuotationLink? outer = null;
        foreach (var link in links)
        {
            if (!link.IsJudged)
            {
                continue;
            }

            link.Evidence = link.Evidence.With(ReportEvidence.IsInTurn, link.Turn >= 0 && link.Within == Passage.None)
                .With(InnerOf(link), link.Within != Passage.None);
            if (outer is not null && link.Start < outer.End)
            {
                link.Evidence = link.Evidence.With(ReportEvidence.IsWithinReport);
                outer.Evidence = outer.Evidence.With(ReportEvidence.HoldsReport);
            }

            outer = outer is null || link.End > outer.End ? link : outer;
        }
    }

    private static ReportEvidence InnerOf(QuotationLink link) =>
        link.Evidence.Has(ReportEvidence.IsInStory) ? ReportEvidence.IsInLine
        : link.Addressee.Count > 0 ? ReportEvidence.IsToldInSpeech
        : ReportEvidence.IsInSpeech;
}

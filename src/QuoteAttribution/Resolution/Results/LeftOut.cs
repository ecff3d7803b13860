using QuoteAttribution.Cues;
using QuoteAttribution.Cues.Reports;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Results;

/// <summary>Which quotations a result leaves out: those within somebody's turn that tell nothing, and reports that are too unlikely to be one.</summary>
/// <param name="text">The text.</param>
/// <param name="reports">Which reports are given.</param>
internal readonly struct LeftOut(string text, ReportSelection reports)
{
    public bool Has(in ResolvedQuotation quotation) => IsUnlikely(quotation.Link) || IdleQuotations.Has(quotation, text);

    public int Count(ReadOnlySpan<ResolvedQuotation> quotations)
    {
        var count = 0;
        foreach (ref readonly var quotation in quotations)
        {
            count += Has(quotation) ? 1 : 0;
        }

        return count;
    }

    /// <summary>What stands between marks is given in any case, though they may be none; not so where somebody who is quoted tells of it.</summary>
    public bool IsUnlikely(QuotationLink link) => link.Kind == QuotationKind.Indirect
        ? TellsNothing(link) || link.Probability < ReportJudge.LeastOf(reports, link) && (!link.Evidence.Has(ReportEvidence.HoldsMarks) || link.Within != Passage.None)
        : link.Within != Passage.None && link.Probability < Math.Min(ReportJudge.LeastOf(reports, link), ReportJudge.LeastMarkedInSpeech);

    /// <summary>"would not say whether it would hold", "for what she promised would be a feast": what was not said, and a name for something.</summary>
    private bool TellsNothing(QuotationLink link) =>
        reports != ReportSelection.Everything && (link.Evidence.Has(ReportEvidence.IsUntold) || link.Evidence.Has(ReportEvidence.FollowsWhat));
}

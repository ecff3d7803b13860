using QuoteAttribution.Cues;
using QuoteAttribution.Cues.Reports;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Resolution.Reasons;

namespace QuoteAttribution.Resolution.Results;

/// <summary>Says what speaks most for and against a report being one.</summary>
internal static class ReportReasons
{
    // More would hide those that matter.
    private const int Most = 5;

    /// <summary>The strongest first; none where nothing was judged.</summary>
    public static IReadOnlyList<Reason> Of(QuotationLink link)
    {
        if (!link.IsJudged)
        {
            return [];
        }

        var reasons = link.Evidence.Pieces().Select(static piece => Wording<ReportEvidence>.OfReasons.Of(piece, ReportJudge.Weights[(int)piece]));
        return [.. reasons.Append(Wording<OtherReason>.OfReasons.Of(OtherReason.ReportCue, link.CueWeight))
            .Where(static reason => reason.Weight != 0).OrderByDescending(static reason => Math.Abs(reason.Weight!.Value)).Take(Most)];
    }
}

using QuoteAttribution.Cues.Reports;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>A report as the library finds it: what speaks for and against it, its cue, and whether people marked it, too.</summary>
/// <param name="Evidence">What speaks for and against it.</param>
/// <param name="Cue">The word that is the cue.</param>
/// <param name="IsRight">Whether people marked it.</param>
/// <param name="IsMixed">Whether words in marks stand in it.</param>
/// <param name="IsBelief">Whether the cue is one of thinking.</param>
internal sealed record JudgedReport(ReportEvidenceSet Evidence, string Cue, bool IsRight, bool IsMixed, bool IsBelief)
{
    /// <summary>The reports of a text, thoughts too where they are asked for.</summary>
    public static List<JudgedReport> Of(GoldReports gold, IndirectQuotations indirect)
    {
        using var memory = Workspace.Lease();
        var (quoted, _, _, links, _) = new Analysis(Lexicon.English, new QuoteAttributionOptions { Indirect = indirect }).Read(gold.Text, [], memory, CancellationToken.None);
        var reports = new List<JudgedReport>();
        foreach (var link in links.Items)
        {
            if (!link.Evidence.IsNone)
            {
                var cue = CueEvidence.Main(quoted.Segments.Tokens, link.Cue).Span.In(gold.Text).ToString().ToLowerInvariant();
                TextSpan? source = link.Source.IsNone ? null : quoted.Segments.SpanOf(link.Source.Tokens);
                reports.Add(new JudgedReport(link.Evidence, cue, gold.Has(link.Spans, source), link.Kind == QuotationKind.Mixed, link.IsBelief));
            }
        }

        return reports;
    }
}

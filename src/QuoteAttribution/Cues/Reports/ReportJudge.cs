using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Cues.Reports;

/// <summary>Says how likely it is that what looks like a report is one, with its words and its source: log-linear, with the weights of <c>report-weights.txt</c>.</summary>
internal static class ReportJudge
{
    /// <summary>The weights that come with the library, by the number of the evidence.</summary>
    public static double[] Weights { get; } = Weights<ReportEvidence>.Of("report-weights.txt").Values.ToArray();

    /// <summary>Numbers that belong to no evidence.</summary>
    public static Weights<ReportNumber> Numbers { get; } = Weights<ReportNumber>.Of("report-weights.txt");

    /// <summary>The least probability of a statement with words in marks that somebody who is quoted tells of.</summary>
    public static double LeastMarkedInSpeech { get; } = Numbers[ReportNumber.MarkedInSpeechFrom];

    private static readonly double Base = Numbers[ReportNumber.Base];

    private static readonly WordTable<double> Cues = CueWeights.Read("report-weights.txt");

    /// <summary>Notes what speaks for and against a report as far as its paragraph tells.</summary>
    public static void Note(QuotationLink link, in ParagraphView view, in CueFrame frame, AttributionPattern pattern, PhraseRange content, PhraseRange lead, bool isStory)
    {
        link.Evidence = Jointly(view, frame, CueEvidence.Of(view, frame, pattern, lead) | SourceEvidence.Of(view, frame)
            | ContentEvidence.Of(view, frame, content, lead) | SurroundingEvidence.Of(view, frame, isStory));
        link.CueWeight = Cues.TryGet(view.WordOf(CueEvidence.Main(view.Tokens, frame.Cue)), out var weight) ? weight : 0;
    }

    /// <summary>Adds what only several of the others tell together.</summary>
    private static ReportEvidenceSet Jointly(in ParagraphView view, in CueFrame frame, ReportEvidenceSet evidence) =>
        evidence.With(ReportEvidence.IsUntold, (evidence.Has(ReportEvidence.OpensWithWhether) || evidence.Has(ReportEvidence.OpensWithQuestionWord)) && CueEvidence.TellsNothing(view, frame, evidence));

    /// <summary>Judges the reports of a text, which are in the order of their starts, once all are known.</summary>
    public static void Judge(ReadOnlySpan<QuotationLink> links, CancellationToken cancellation = default)
    {
        SurroundingEvidence.NoteNesting(links);
        foreach (var link in links)
        {
            cancellation.ThrowIfCancellationRequested();
            if (link.IsJudged)
            {
                link.Probability = 1 / (1 + Math.Exp(-(Base + link.CueWeight + link.Evidence.Weigh(Weights))));
            }
        }
    }

    /// <summary>How likely a report has to be that a selection gives.</summary>
    public static double LeastOf(ReportSelection selection, QuotationLink report) => Numbers[selection switch
    {
        ReportSelection.Precise => ReportNumber.PreciseFrom,
        ReportSelection.Balanced => ReportNumber.BalancedFrom,

        // “Gran says it was never safe,” said Ann: told within a line, it is seldom what a text reports, and there for those who want all.
        _ when report.Within != Passage.None => ReportNumber.WithinSpeechFrom,
        _ when !report.Evidence.Has(ReportEvidence.IsWithinReport) => ReportNumber.EverythingFrom,

        // "Reed said he hoped it would hold": what he hoped is what he said, and seldom told for itself; "Reed said Lind had asked to close it" tells of two.
        _ => report.IsBelief ? ReportNumber.ThoughtInReportFrom : ReportNumber.WithinReportFrom,
    }];
}

/// <summary>Numbers of <c>report-weights.txt</c> that belong to no evidence.</summary>
internal enum ReportNumber
{
    /// <summary>What every report weighs before anything speaks for it or against it.</summary>
    Base,

    /// <summary>What is less likely is left out where few mistakes are wanted.</summary>
    PreciseFrom,

    /// <summary>What is less likely is left out where mistakes and gaps are to be balanced.</summary>
    BalancedFrom,

    /// <summary>What is less likely is as good as never a statement, and left out always: "the storm added rain".</summary>
    EverythingFrom,

    /// <summary>“He says he is ‘sorry’,” said Ann: marks within those of the quotation make it likelier that somebody said so.</summary>
    MarkedInSpeechFrom,

    /// <summary>The same for what is told within somebody's speech.</summary>
    WithinSpeechFrom,

    /// <summary>The same for what is told within another report.</summary>
    WithinReportFrom,

    /// <summary>The same for what is thought or planned there.</summary>
    ThoughtInReportFrom,
}

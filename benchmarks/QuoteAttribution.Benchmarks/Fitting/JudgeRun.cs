using System.Globalization;
using QuoteAttribution.Cues.Reports;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>
/// Fits the weights of <c>report-weights.txt</c> on texts in which people marked who says what:
/// <c>--fit-judge TEXTS.jsonl[,MORE.jsonl] [--check OTHERS.jsonl,…] [--out WEIGHTS.txt]</c>. The others only check them; of a file that stands in both
/// lists every second text does.
/// </summary>
internal static class JudgeRun
{
    // Weights of cues are held back more: each is seen less often.
    private const double Restraint = 1.5, RestraintOfCues = 3;

    // A cue is left out where it was seen less often, or hardly matters.
    private const int FewestCues = 8;
    private const double LeastCueWeight = 0.25;

    // Of the texts of today there are few: each is read more than once.
    private const int LessonsOfToday = 7;

    private static readonly int Pieces = Enum.GetValues<ReportEvidence>().Length;

    public static void Run(string corpora, string checks, string? output)
    {
        var (fitted, checking) = (corpora.Split(','), checks.Split(',', StringSplitOptions.RemoveEmptyEntries));
        var examples = fitted.SelectMany(path => Reports(path, checking.Contains(path) ? 0 : null, withThoughts: true)).ToList();
        var forms = CueForms.Read();
        var cues = examples.Select(example => forms.GetValueOrDefault(example.Cue)).OfType<string>()
            .CountBy(static line => line).Where(static pair => pair.Value >= FewestCues).Select(static pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        var weights = Fit(examples, forms, cues);
        cues = [.. cues.Where((_, i) => Math.Abs(weights[Pieces + 1 + i]) >= LeastCueWeight)];
        weights = Fit(examples, forms, cues);
        JudgeReport.Write("fit", examples, example => LogisticRegression.Probability(weights, Numbers(example, forms, cues)));
        foreach (var path in checking)
        {
            var check = Reports(path, fitted.Contains(path) ? 1 : null, withThoughts: false).ToList();
            JudgeReport.Write(Path.GetFileNameWithoutExtension(path), check, example => LogisticRegression.Probability(weights, Numbers(example, forms, cues)));
        }

        if (output is not null)
        {
            Write(output, weights, cues);
        }
    }

    /// <summary>The reports of all texts, or of every second.</summary>
    private static IEnumerable<JudgedReport> Reports(string path, int? half, bool withThoughts) => GoldReports.Read(path)
        .Where((_, number) => half is null || number % 2 == half)
        .SelectMany(text => Enumerable.Repeat(JudgedReport.Of(text, withThoughts && text.HasThoughts ? IndirectQuotations.All : IndirectQuotations.Speech), withThoughts && !text.HasThoughts ? LessonsOfToday : 1))
        .SelectMany(static reports => reports);

    private static double[] Fit(List<JudgedReport> examples, Dictionary<string, string> forms, List<string> cues)
    {
        double[] restraint = [.. Enumerable.Repeat(Restraint, Pieces), 0, .. Enumerable.Repeat(RestraintOfCues, cues.Count)];
        return new LogisticRegression([.. examples.Select(example => (Numbers(example, forms, cues), example.IsRight))], restraint).Fit();
    }

    /// <summary>The numbers of the evidence, the one that is always there, and that of the cue.</summary>
    private static int[] Numbers(JudgedReport example, Dictionary<string, string> forms, List<string> cues)
    {
        var cue = forms.TryGetValue(example.Cue, out var line) ? cues.BinarySearch(line, StringComparer.Ordinal) : -1;
        int[] always = [.. example.Evidence.Pieces().Select(static piece => (int)piece), Pieces];
        return cue < 0 ? always : [.. always, Pieces + 1 + cue];
    }

    private static void Write(string path, double[] weights, List<string> cues)
    {
        var numbers = ReportJudge.Numbers;
        File.WriteAllLines(path,
        [
            "# How much each piece of evidence speaks for what looks like a report being one, its words and source being those that the text means (log-linear;",
            "# Cues/Reports/ReportEvidence.cs says what each is). The sum of Base, of what is there and of the cue is the logarithm of the odds.",
            "# Source: fitted with `QuoteAttribution.Benchmarks --fit-judge` on 840 news articles (PolNeAR, train) and half of 94 texts of today;",
            "# benchmarks/accuracy.md says what texts kept apart give.",
            "# Licence: MIT (no text of them is in it). Date: 2026-11-29.",
            string.Empty,
            $"[{nameof(ReportNumber)}]",
            Line(nameof(ReportNumber.Base), weights[Pieces]) + "            # before anything speaks for it or against it",
            Line(nameof(ReportNumber.PreciseFrom), numbers[ReportNumber.PreciseFrom]) + "      # ReportSelection.Precise leaves out what is less likely",
            Line(nameof(ReportNumber.BalancedFrom), numbers[ReportNumber.BalancedFrom]) + "     # ReportSelection.Balanced leaves out what is less likely",
            Line(nameof(ReportNumber.MarkedInSpeechFrom), numbers[ReportNumber.MarkedInSpeechFrom]) + "   # “He says he is ‘sorry’,” said Ann: what is less likely was not said by him",
            Line(nameof(ReportNumber.EverythingFrom), numbers[ReportNumber.EverythingFrom]) + "   # what is less likely is no report; of such one in twelve is",
            Line(nameof(ReportNumber.WithinSpeechFrom), numbers[ReportNumber.WithinSpeechFrom]) + " # the same within somebody's speech",
            Line(nameof(ReportNumber.WithinReportFrom), numbers[ReportNumber.WithinReportFrom]) + " # the same within another report",
            Line(nameof(ReportNumber.ThoughtInReportFrom), numbers[ReportNumber.ThoughtInReportFrom]) + " # the same for what is thought or planned there",
            string.Empty,
            $"[{nameof(ReportEvidence)}]",
            .. Enum.GetValues<ReportEvidence>().Select(piece => Line(piece.ToString(), weights[(int)piece])),
            string.Empty,
            "# What a cue weighs beside its classes; one that is missing weighs nothing. Its forms as in cue-verbs.txt.",
            $"[{nameof(CueWeights)}]",
            .. cues.Select((cue, i) => Line(cue, weights[Pieces + 1 + i])),
        ]);
    }

    private static string Line(string name, double weight) => string.Create(CultureInfo.InvariantCulture, $"{name} {weight:F2}");
}

using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>
/// Fits the weights of <c>dialogue-weights.txt</c> on annotated novels: <c>--fit NOVELS.jsonl [--check NAME,NAME] [--out WEIGHTS.txt] [--leave-out]</c>.
/// The novels named are kept apart to check the weights on.
/// </summary>
internal static class FitRun
{
    private const int Rounds = 4;
    private const double Rate = 0.06;

    private static readonly string[] Source =
    [
        "How much each piece of evidence weighs when the speakers of a scene are chosen together (log-linear; Evidence.cs says what each is).",
        "Source: fitted with `QuoteAttribution.Benchmarks --fit` on the eighteen open novels of the Project Dialogism Novel Corpus; benchmarks/accuracy.md says what texts kept apart give.",
    ];

    public static void Run(string corpus, string checks, string? output, bool leaveOut)
    {
        var annotated = corpus.Split(',').SelectMany(GoldNovel.Read).OrderBy(static novel => novel.Id, StringComparer.Ordinal).ToList();
        var novels = annotated.ConvertAll(static novel => new ReadNovel(novel));
        var check = novels.Where(novel => checks.Split(',', StringSplitOptions.RemoveEmptyEntries).Any(name => novel.Id.EndsWith(name, StringComparison.Ordinal))).ToList();
        var fit = novels.Except(check).ToList();
        Console.WriteLine($"plain alternation: {PlainAlternation.Of(novels)}");
        Console.WriteLine($"the speaker is among the candidates: {Accuracy.Reachable(novels)}");
        Report("shipped", EvidenceWeights.OfBooks, fit, check);
        var weights = new Perceptron(fit, ~default(EvidenceSet)).Fit(Rounds, Rate);
        Report("fitted", weights, fit, check);
        foreach (var novel in novels)
        {
            Console.WriteLine($"  {(check.Contains(novel) ? "check" : "fit"),-6}{novel.Id,-40}{Accuracy.Of([novel], weights)}  shipped {Accuracy.Of([novel], EvidenceWeights.OfBooks)}  reachable {Accuracy.Reachable([novel])}");
        }

        Reliability.Report("fit", fit, weights);
        Reliability.Report("check", check, weights);
        if (output is not null)
        {
            WeightFile.Write(output, Source, weights);
        }

        if (leaveOut)
        {
            foreach (var group in EvidenceGroups.All)
            {
                Report("without " + group.Name, new Perceptron(fit, ~group.Evidence).Fit(Rounds, Rate), fit, check);
            }
        }
    }

    private static void Report(string name, double[] weights, List<ReadNovel> fit, List<ReadNovel> check)
    {
        Console.WriteLine($"{name,-40} fit    {Accuracy.Of(fit, weights)}");
        Console.WriteLine($"{string.Empty,-40} check  {Accuracy.Of(check, weights)}");
    }
}

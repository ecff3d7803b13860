using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>
/// Fits the weights of <c>story-weights.txt</c> on annotated stories: <c>--fit-stories STORIES.jsonl [--out WEIGHTS.txt]</c>. It goes on from the weights
/// of the novels with small steps, as a few dozen stories are too few to learn from nothing (adaptation by a prior: Chelba and Acero 2004).
/// </summary>
internal static class StoryRun
{
    private const int Folds = 5;

    // Which stories are fitted together moves the figure of one partition by half a point.
    private const int Partitions = 6;

    // Many rounds of small steps: three of 0.1 end a point lower, wherever the last story led.
    private const int Rounds = 15;
    private const double Rate = 0.03;

    private static readonly string[] Source =
    [
        "The weights of dialogue-weights.txt for short texts made of lines (DialogueResolver says which).",
        "Source: fitted with `QuoteAttribution.Benchmarks --fit-stories`, which goes on from the weights of the novels, on a hundred and six stories of today written and annotated for this, sixty-six of them in benchmarks/texts; benchmarks/accuracy.md says what stories kept apart give.",
    ];

    public static void Run(string corpus, string? output)
    {
        var stories = corpus.Split(',').SelectMany(GoldNovel.Read).OrderBy(static story => story.Id, StringComparer.Ordinal).Select(static story => new ReadNovel(story)).ToList();
        Console.WriteLine($"the speaker is among the candidates: {Accuracy.Reachable(stories)}");
        Console.WriteLine($"with the weights of books:           {Accuracy.Of(stories, EvidenceWeights.OfBooks)}");
        Console.WriteLine($"with the weights shipped:            {Accuracy.Of(stories, EvidenceWeights.OfStories)}");
        var partitions = Enumerable.Range(0, Partitions).Select(seed => Apart(stories, seed)).ToList();
        Console.WriteLine($"fitted on the others, a fifth apart: {Accuracy.Of(partitions.SelectMany(static apart => apart))}");
        var apart = partitions[0];
        foreach (var (story, weights) in apart)
        {
            Console.WriteLine($"  {story.Id,-40}{Accuracy.Of([story], weights)}  books {Accuracy.Of([story], EvidenceWeights.OfBooks)}  reachable {Accuracy.Reachable([story])}");
        }

        Reliability.Report("apart", apart);
        if (output is not null)
        {
            WeightFile.Write(output, Source, Fit(stories));
        }
    }

    /// <summary>Each story with weights fitted on stories of other folds.</summary>
    private static List<(ReadNovel Story, double[] Weights)> Apart(List<ReadNovel> stories, int seed)
    {
        var shuffled = stories.ToArray();
        new Random(seed).Shuffle(shuffled);
        var apart = new List<(ReadNovel, double[])>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = shuffled.Where((_, i) => i % Folds == fold).ToList();
            var weights = Fit([.. stories.Except(held)]);
            apart.AddRange(held.Select(story => (story, weights)));
        }

        return apart;
    }

    private static double[] Fit(List<ReadNovel> stories) => new Perceptron(stories, ~default(EvidenceSet), EvidenceWeights.OfBooks).Fit(Rounds, Rate);
}

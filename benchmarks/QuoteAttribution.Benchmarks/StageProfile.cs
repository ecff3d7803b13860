using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Benchmarks;

/// <summary>Where the time and the memory of an analysis go: the library's own walk with a clock that it tells when a stage has ended.</summary>
internal sealed class StageProfile
{
    private const int Rounds = 15;

    private static readonly Stage[] Stages = Enum.GetValues<Stage>();

    private readonly Analysis _analysis;
    private readonly long[] _time = new long[Stages.Length];
    private readonly long[] _bytes = new long[Stages.Length];
    private long _splitTime;
    private long _clock;
    private long _allocated;

    private StageProfile() => _analysis = new Analysis(Lexicon.English, new QuoteAttributionOptions(), StageDone);

    public static void Run(Corpus corpus)
    {
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < TimeSpan.FromSeconds(12))
        {
            new StageProfile().Measure(corpus);
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => new StageProfile().Measure(corpus)).ToArray();
        var perCharacter = 1e9 / Stopwatch.Frequency / corpus.Characters;
        double time = 0, bytes = 0;
        Console.WriteLine($"{corpus}, {corpus.Characters:N0} characters{"",6}ns/char  bytes/char");
        Console.WriteLine($"  {"string.Split",-32}{Median(rounds, static round => round._splitTime) * perCharacter,8:F2}");
        foreach (var stage in Stages)
        {
            var median = Median(rounds, round => round._time[(int)stage]) * perCharacter;
            var allocated = rounds[0]._bytes[(int)stage] / (double)corpus.Characters;
            time += median;
            bytes += allocated;
            Console.WriteLine($"  {stage,-32}{median,8:F2}{allocated,12:F2}");
        }

        Console.WriteLine($"  {"all stages",-32}{time,8:F2}{bytes,12:F2}");
    }

    private static long Median(StageProfile[] rounds, Func<StageProfile, long> of) => rounds.Select(of).Order().ElementAt(Rounds / 2);

    private StageProfile Measure(Corpus corpus)
    {
        GC.Collect();
        foreach (var text in corpus.Documents)
        {
            var start = Stopwatch.GetTimestamp();
            Contestant.Split.Count(text);
            _splitTime += Stopwatch.GetTimestamp() - start;
            _allocated = GC.GetAllocatedBytesForCurrentThread();
            _clock = Stopwatch.GetTimestamp();
            _analysis.Run(text, [], CancellationToken.None);
        }

        return this;
    }

    private void StageDone(Stage stage)
    {
        var now = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        _time[(int)stage] += now - _clock;
        _bytes[(int)stage] += allocated - _allocated;
        _allocated = allocated;
        _clock = Stopwatch.GetTimestamp();
    }
}

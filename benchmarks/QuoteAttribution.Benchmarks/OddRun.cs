using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>What a character of each odd text costs beside one of prose, and whether that grows with the length.</summary>
internal static class OddRun
{
    private const int Short = 10_000;
    private const int Long = 16 * Short;
    private const int Rounds = 3;
    private const int FewestRuns = 2;
    private const int MostRuns = 20;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(25);

    public static void Run()
    {
        Console.WriteLine($"{"",-42}{"ns/char",10}{"of prose",10}{"growth",8}");
        foreach (var (name, cost, toProse, growth) in Measure())
        {
            Console.WriteLine($"{name,-42}{cost,10:F1}{toProse,10:F1}{growth,8:F2}");
        }
    }

    /// <summary>The highest cost to prose and the highest growth of all odd texts.</summary>
    public static (double ToProse, double Growth) Worst()
    {
        var all = Measure().ToArray();
        return (all.Max(static text => text.ToProse), all.Max(static text => text.Growth));
    }

    /// <summary>All texts in turn, round after round, and the least of each: what others do on the machine only adds, and never to all rounds.</summary>
    private static IEnumerable<(string Name, double Cost, double ToProse, double Growth)> Measure()
    {
        var prose = Corpus.News(Long).Documents[0];
        WarmUp(prose);
        var toProse = double.MaxValue;
        var texts = OddTexts.All.Select(static text => (text.Name, text.Write, Small: double.MaxValue, Large: double.MaxValue)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (ref var text in texts.AsSpan())
            {
                toProse = Math.Min(toProse, Nanoseconds(prose));
                text.Small = Math.Min(text.Small, Nanoseconds(text.Write(Short)));
                text.Large = Math.Min(text.Large, Nanoseconds(text.Write(Long)));
            }
        }

        return texts.Select(text => (text.Name, text.Large, text.Large / toProse, text.Large / text.Small));
    }

    /// <summary>
    /// Prose for a while, then all texts: code is compiled for what it meets first. Who gets an odd text has read prose before, and so has
    /// whoever measures other things in the same process; compiled for odd texts alone, prose is half as slow again.
    /// </summary>
    private static void WarmUp(string prose)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Warming)
        {
            QuoteAttributor.Default.Analyze(prose);
        }

        while (watch.Elapsed < 2 * Warming)
        {
            foreach (var (_, write) in OddTexts.All)
            {
                QuoteAttributor.Default.Analyze(write(Short / 4));
            }
        }
    }

    /// <summary>The best of a few runs, a character.</summary>
    private static double Nanoseconds(string text)
    {
        var best = double.MaxValue;
        var watch = Stopwatch.StartNew();
        for (var run = 0; run < FewestRuns || (run < MostRuns && watch.Elapsed < Turn); run++)
        {
            var start = Stopwatch.GetTimestamp();
            QuoteAttributor.Default.Analyze(text);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / text.Length);
        }

        return best;
    }
}

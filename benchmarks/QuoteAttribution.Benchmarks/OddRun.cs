using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>What a character of each odd text costs beside one of prose, and whether that grows with the length.</summary>
internal static class OddRun
{
    private const int Short = 10_000;
    private const int Long = 16 * Short;
    private const int FewestRuns = 3;
    private const int MostRuns = 30;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);

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

    private static IEnumerable<(string Name, double Cost, double ToProse, double Growth)> Measure()
    {
        var prose = Corpus.News(Long).Documents[0];
        WarmUp();
        foreach (var (name, write) in OddTexts.All)
        {
            var toProse = Nanoseconds(prose);
            var (small, large) = (Nanoseconds(write(Short)), Nanoseconds(write(Long)));
            yield return (name, large, large / toProse, large / small);
        }
    }

    /// <summary>Runs all texts for a while: what few other texts need is compiled last, and code that was compiled in haste is ten times slower.</summary>
    private static void WarmUp()
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Warming)
        {
            foreach (var (_, write) in OddTexts.All)
            {
                QuoteAttributor.Default.Analyze(write(Short / 4));
            }
        }
    }

    /// <summary>The best of a few runs, a character: what others do on the machine only adds.</summary>
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

using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>What a character of each odd text costs beside one of prose, and whether that grows with the length.</summary>
internal static class OddRun
{
    private const int Short = 10_000;
    private const int Long = 160_000;

    public static void Run()
    {
        var prose = Corpus.News(Short).Documents[0];
        for (var i = 0; i < 200; i++)
        {
            Nanoseconds(prose);
        }

        Console.WriteLine($"{"",-40}{"ns/char",10}{"of prose",10}{"growth",8}");
        foreach (var (name, write) in OddTexts.All)
        {
            var proseCost = Best(prose);
            var (small, large) = (Best(write(Short)), Best(write(Long)));
            Console.WriteLine($"{name,-40}{large,10:F1}{large / proseCost,10:F1}{large / small,8:F2}");
        }
    }

    private static double Best(string text)
    {
        var best = double.MaxValue;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 3 || (i < 10 && watch.ElapsedMilliseconds < 100); i++)
        {
            best = Math.Min(best, Nanoseconds(text));
            if (watch.ElapsedMilliseconds > 5000)
            {
                break;
            }
        }

        return best;
    }

    private static double Nanoseconds(string text)
    {
        var start = Stopwatch.GetTimestamp();
        QuoteAttributor.Default.Analyze(text);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / text.Length;
    }
}

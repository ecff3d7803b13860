using System.Globalization;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>Looks by chance for texts that cost far more than prose, or more with each character; what is found belongs among the <see cref="OddTexts"/>.</summary>
internal static class SearchRun
{
    private const int Short = 2_000;
    private const int Long = 32_000;

    // A line of dialogue costs as much as a sentence, and may be six characters: thirty times prose are seen, and a busy machine adds to them.
    // What grows with the square of the length costs hundreds of times prose, and grows by sixteen.
    private const double MostToProse = 60;
    private const double MostGrowth = 8;

    // A cheap text may grow as it likes: its time is that of a clock's error.
    private const double Cheap = 2;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);

    /// <summary>The number of dear texts among so many.</summary>
    public static int Run(int count, uint seed)
    {
        var prose = Corpus.News(Long).Documents[0];
        WarmUp(prose, new ChanceTexts(seed + 1));
        var texts = new ChanceTexts(seed);
        var found = 0;
        var (worst, fastest) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            var write = texts.Next();
            var (toProse, growth) = Measure(prose, write, runs: 1);
            if (IsDear(toProse, growth))
            {
                // A machine on which others work is slow now and then: only what stays dear counts.
                (toProse, growth) = Measure(prose, write, runs: 7);
            }

            worst = Math.Max(worst, toProse);
            fastest = Math.Max(fastest, toProse > Cheap ? growth : 0);
            if (IsDear(toProse, growth))
            {
                found++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{toProse,8:F1} times prose, growth {growth,6:F1}: {ChanceTexts.Show(write(Short))}"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} texts of seed {seed}: {found} dear, the dearest {worst:F1} times prose, growth {fastest:F1} at 16 times the length."));
        return found;
    }

    private static bool IsDear(double toProse, double growth) => toProse > MostToProse || (growth > MostGrowth && toProse > Cheap);

    private static (double ToProse, double Growth) Measure(string prose, Func<int, string> write, int runs)
    {
        var (large, small) = (write(Long), write(Short));
        var (best, least, usual) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var run = 0; run < runs; run++)
        {
            usual = Math.Min(usual, OddRun.Nanoseconds([prose], fewest: 2, most: 2));
            best = Math.Min(best, OddRun.Nanoseconds([large], fewest: 1, most: 1));
            least = Math.Min(least, OddRun.Nanoseconds([small], fewest: 3, most: 3));
        }

        return (best / usual, best / least);
    }

    private static void WarmUp(string prose, ChanceTexts others)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (watch.Elapsed < Warming)
        {
            QuoteAttributor.Default.Analyze(prose);
            QuoteAttributor.Default.Analyze(others.Next()(Short));
        }
    }
}

using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>What a character of each odd text costs beside one of prose, and whether that grows with the length.</summary>
internal static class OddRun
{
    private const int Short = 10_000;
    private const int Long = 16 * Short;
    private const int Rounds = 5;
    private const int FewestRuns = 2;
    private const int MostRuns = 20;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(25);

    /// <param name="file">Texts to compare with in place of made-up prose, which costs half of what people write; null for none.</param>
    public static void Run(string? file)
    {
        Console.WriteLine($"{"",-42}{"ns/char",10}{"of prose",10}{"growth",8}");
        foreach (var (name, cost, toProse, growth) in Measure(ProseOf(file)))
        {
            Console.WriteLine($"{name,-42}{cost,10:F1}{toProse,10:F1}{growth,8:F2}");
        }
    }

    /// <summary>The highest cost to prose of all odd texts but the crowd, that of the crowd, and the highest growth of all.</summary>
    public static (double ToProse, double Crowd, double Growth) Worst()
    {
        var all = Measure(ProseOf(file: null)).ToArray();
        return (
            all.Where(static text => text.Name != OddTexts.Crowd).Max(static text => text.ToProse),
            all.Single(static text => text.Name == OddTexts.Crowd).ToProse,
            all.Max(static text => text.Growth));
    }

    /// <summary>
    /// All texts in turn, round after round, prose right before each, and the median of the ratios: a machine is slower for seconds at a time,
    /// and the least of a few rounds would be set against the least of hundreds.
    /// </summary>
    private static IEnumerable<(string Name, double Cost, double ToProse, double Growth)> Measure(string[] prose)
    {
        WarmUp(prose);
        var texts = OddTexts.All.Select(static text => (text.Name, text.Write, Rounds: new Round[Rounds])).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (_, write, rounds) in texts)
            {
                rounds[round] = new Round(Nanoseconds(prose), Nanoseconds([write(Short)]), Nanoseconds([write(Long)]));
            }
        }

        return texts.Select(static text => (
            text.Name,
            text.Rounds.Min(static round => round.Large),
            Median(text.Rounds, static round => round.Large / round.Prose),
            Median(text.Rounds, static round => round.Large / round.Small)));
    }

    private static double Median(Round[] rounds, Func<Round, double> ratio) => rounds.Select(ratio).Order().ElementAt(rounds.Length / 2);

    /// <summary>
    /// Prose for a while, then all texts: code is compiled for what it meets first. Who gets an odd text has read prose before, and so has
    /// whoever measures other things in the same process; compiled for odd texts alone, prose is half as slow again.
    /// </summary>
    private static void WarmUp(string[] prose)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Warming)
        {
            Analyze(prose);
        }

        while (watch.Elapsed < 2 * Warming)
        {
            foreach (var (_, write) in OddTexts.All)
            {
                QuoteAttributor.Default.Analyze(write(Short / 4));
            }
        }
    }

    /// <summary>As many texts as are as long together as the odd ones.</summary>
    private static string[] ProseOf(string? file)
    {
        var length = 0;
        return file is null ? [.. Corpus.News(Long).Documents] : [.. Corpus.FromFile(file).Documents.TakeWhile(text => (length += text.Length) - text.Length < Long)];
    }

    private static void Analyze(string[] texts)
    {
        foreach (var text in texts)
        {
            QuoteAttributor.Default.Analyze(text);
        }
    }

    /// <summary>The best of a few runs through some texts, a character.</summary>
    public static double Nanoseconds(string[] texts, int fewest = FewestRuns, int most = MostRuns)
    {
        var length = texts.Sum(static text => text.Length);
        var best = double.MaxValue;
        var watch = Stopwatch.StartNew();
        for (var run = 0; run < fewest || (run < most && watch.Elapsed < Turn); run++)
        {
            var start = Stopwatch.GetTimestamp();
            Analyze(texts);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / length);
        }

        return best;
    }

    /// <summary>Nanoseconds a character.</summary>
    private readonly record struct Round(double Prose, double Small, double Large);
}

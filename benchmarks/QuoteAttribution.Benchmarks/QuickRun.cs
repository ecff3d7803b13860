using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>
/// All contestants in turn, round after round, and the median of each: a machine that slows down slows all of them, so the ratios
/// hold where single figures do not.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 15;
    private const int GrowthRounds = 5;
    private const int Small = 250_000;
    private const int Large = 16_000_000;

    /// <summary>Young processes are slow: tiered code is replaced for seconds.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(30);

    public static void Run(string? file)
    {
        if (file is not null)
        {
            Compare(Corpus.FromFile(file));
            return;
        }

        Compare(Corpus.News(Small));
        Compare(Corpus.Dialogue(Small));
        Grow(Corpus.News(Small), Corpus.News(Large));
        Grow(Corpus.Dialogue(Small), Corpus.Dialogue(Large));
    }

    private static void Compare(Corpus corpus)
    {
        var contestants = Contestant.All;
        Console.WriteLine($"{corpus}: {corpus.Characters:N0} characters in {corpus.Documents.Count:N0} documents");
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < WarmUp)
        {
            Array.ForEach(contestants, contestant => Nanoseconds(contestant, corpus));
        }

        var medians = Medians(Rounds, [.. contestants.Select(contestant => (contestant, corpus))]);
        Console.WriteLine($"  {"",-22}{"Mchar/s",9}{"of Split",10}{"bytes/char",12}{"found",12}");
        for (var i = 0; i < contestants.Length; i++)
        {
            var (bytes, found) = Allocation(contestants[i], corpus);
            Console.WriteLine($"  {contestants[i].Name,-22}{1e3 / medians[i],9:F1}{medians[0] / medians[i],10:P0}{bytes,12:F2}{found,12:N0}");
        }

        Console.WriteLine();
    }

    private static void Grow(Corpus small, Corpus large)
    {
        var medians = Medians(GrowthRounds, [(Contestant.Analyze, small), (Contestant.Analyze, large)]);
        Console.WriteLine($"Analyze, time per character, {large} ÷ {small}: {medians[1] / medians[0]:F2}");
    }

    /// <summary>Nanoseconds a character, for each pairing.</summary>
    private static double[] Medians(int rounds, (Contestant Contestant, Corpus Corpus)[] pairings)
    {
        var times = pairings.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < pairings.Length; i++)
            {
                times[i][round] = Nanoseconds(pairings[i].Contestant, pairings[i].Corpus);
            }
        }

        return [.. times.Select(static all => all.Order().ElementAt(all.Length / 2))];
    }

    private static double Nanoseconds(Contestant contestant, Corpus corpus)
    {
        var documents = corpus.Documents;
        var characters = corpus.Characters;
        // What the one before left behind is not to be collected at this one's expense.
        GC.Collect();
        var passes = 0;
        var watch = Stopwatch.StartNew();
        do
        {
            contestant.CountAll(documents);
            passes++;
        }
        while (watch.Elapsed < Turn);

        return watch.Elapsed.TotalNanoseconds / passes / Math.Max(1, characters);
    }

    private static (double BytesPerCharacter, int Found) Allocation(Contestant contestant, Corpus corpus)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = contestant.CountAll(corpus.Documents);
        return ((GC.GetAllocatedBytesForCurrentThread() - before) / (double)Math.Max(1, corpus.Characters), found);
    }
}

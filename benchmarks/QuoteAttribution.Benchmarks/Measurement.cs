using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>
/// All contestants in turn, round after round, and the median of each: a machine that slows down slows all of them, so the ratios
/// hold where single figures do not.
/// </summary>
internal static class Measurement
{
    // So long that whoever makes garbage also pays for its collection: in 30 ms the arrays that string.Split makes of a long dialogue were collected on a
    // processor with a small cache, and never on one with 260 MB, where the same Split looked nearly twice as fast.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(150);

    /// <summary>Runs the contestants for a while: young processes are slow, tiered code is replaced for seconds.</summary>
    public static void WarmUp(TimeSpan time, params (Contestant Contestant, Corpus Corpus)[] pairings)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time)
        {
            Array.ForEach(pairings, static pairing => Nanoseconds(pairing.Contestant, pairing.Corpus));
        }
    }

    /// <summary>Nanoseconds a character, for each pairing.</summary>
    public static double[] Medians(int rounds, params (Contestant Contestant, Corpus Corpus)[] pairings)
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

    public static (double BytesPerCharacter, int Found) Allocation(Contestant contestant, Corpus corpus)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = contestant.CountAll(corpus.Documents);
        return ((GC.GetAllocatedBytesForCurrentThread() - before) / (double)Math.Max(1, corpus.Characters), found);
    }

    private static double Nanoseconds(Contestant contestant, Corpus corpus)
    {
        var documents = corpus.Documents;
        var characters = corpus.Characters;
        // The garbage of the contestant before is not collected at this one's expense.
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
}

using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>All contestants side by side in less than a minute, and how time grows with length.</summary>
internal static class QuickRun
{
    private const int Rounds = 15;
    private const int GrowthRounds = 5;
    private const int Small = 250_000;
    private const int Large = 16_000_000;
    private const int Giant = 32_000_000;

    public static void Run(string? file)
    {
        if (file is not null)
        {
            Compare(Corpus.FromFile(file));
            return;
        }

        Compare(Corpus.News(Small));
        Compare(Corpus.Dialogue(Small));
        Grow(Corpus.News);
        Grow(Corpus.Dialogue);
    }

    private static void Compare(Corpus corpus)
    {
        var contestants = Contestant.All;
        (Contestant, Corpus)[] pairings = [.. contestants.Select(contestant => (contestant, corpus))];
        Console.WriteLine($"{corpus}: {corpus.Characters:N0} characters in {corpus.Documents.Count:N0} documents");
        Measurement.WarmUp(TimeSpan.FromSeconds(10), pairings);
        var medians = Measurement.Medians(Rounds, pairings);
        Console.WriteLine($"  {"",-22}{"Mchar/s",9}{"of Split",10}{"bytes/char",12}{"found",12}");
        for (var i = 0; i < contestants.Length; i++)
        {
            var (bytes, found) = Measurement.Allocation(contestants[i], corpus);
            Console.WriteLine($"  {contestants[i].Name,-22}{1e3 / medians[i],9:F1}{medians[0] / medians[i],10:P0}{bytes,12:F2}{found,12:N0}");
        }

        Console.WriteLine();
    }

    private static void Grow(Func<int, Corpus> write)
    {
        var (small, large, giant) = (write(Small), write(Large), write(Giant));
        var medians = Measurement.Medians(GrowthRounds, (Contestant.Analyze, small), (Contestant.Analyze, large), (Contestant.Analyze, giant));
        Console.WriteLine($"Analyze, time per character to that of {small}: {large} {medians[1] / medians[0]:F2}, {giant} {medians[2] / medians[0]:F2}");
    }
}

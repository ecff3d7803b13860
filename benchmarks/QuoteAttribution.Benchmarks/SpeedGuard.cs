using System.Text.Json;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>Fails where the library has become slow, greedy, or slower with length than it may; quick enough for every change.</summary>
/// <remarks>
/// Only ratios within one run count, and string.Split is asked for one text at a time: of a hundred articles it makes arrays that no collection
/// meets, by instructions that not all processors have, and the same code was at 0.24 of its speed on one of them and at 0.15 to 0.17 on another.
/// What an article costs is set against our own reading of one text, which hangs on no processor. The limits leave room for a machine on which others work: they catch what doubles a cost, not what
/// adds a tenth to it. Whoever else works there can make a figure worse for a minute and never better, so what does not hold is measured
/// again, and the best of a few runs counts.
/// </remarks>
internal static class SpeedGuard
{
    // The texts of a plain --quick, for which the floors are set.
    private const int Short = 250_000;
    private const int Long = 4_000_000;

    private const int Articles = 100;
    private const int ArticleLength = 4_500;
    private const int Rounds = 9;
    private const int Runs = 3;

    /// <summary>The number of limits that do not hold.</summary>
    public static int Run(string limitsFile)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(limitsFile));
        var open = file.RootElement.EnumerateObject().Select(static limit => Limit.Of(limit.Name, limit.Value)).ToList();
        for (var run = 0; run < Runs && open.Count > 0; run++)
        {
            foreach (var (name, value) in Measure())
            {
                if (open.Find(limit => limit.Name == name) is { } limit)
                {
                    Console.WriteLine($"{limit}{value,9:F2}  {(limit.Holds(value) ? "yes" : "NO")}");
                    open.RemoveAll(other => other == limit && limit.Holds(value));
                }
            }
        }

        return open.Count;
    }

    private static IEnumerable<(string Name, double Value)> Measure()
    {
        var news = Corpus.News(Short);
        var dialogue = Corpus.Dialogue(Short);
        var articles = Corpus.Articles(Articles, ArticleLength);
        (Contestant, Corpus)[] pairings =
        [
            (Contestant.Split, news), (Contestant.Analyze, news), (Contestant.Split, dialogue), (Contestant.Analyze, dialogue),
            (Contestant.Analyze, articles), (Contestant.Analyze, Corpus.News(Long)),
        ];
        Measurement.WarmUp(TimeSpan.FromSeconds(8), pairings[..5]);
        var times = Measurement.Medians(Rounds, pairings);
        yield return ("news: speed of Analyze to string.Split", times[0] / times[1]);
        yield return ("dialogue: speed of Analyze to string.Split", times[2] / times[3]);
        yield return ("articles, time per character to one text of their length", times[4] / times[1]);
        yield return ("articles: bytes allocated per character", Measurement.Allocation(Contestant.Analyze, articles).BytesPerCharacter);
        yield return ("dialogue: bytes allocated per character", Measurement.Allocation(Contestant.Analyze, dialogue).BytesPerCharacter);
        yield return ("time per character, 4 million characters to 250 thousand", times[5] / times[1]);
        var (dearest, crowd, fastestGrowing) = OddRun.Worst();
        yield return ("dearest odd text, time per character to prose", dearest);
        yield return ("a crowd that asks, time per character to prose", crowd);
        yield return ("odd text that grows fastest, time per character at 16 times", fastestGrowing);
    }

    private sealed record Limit(string Name, bool IsLeast, double Bound)
    {
        public static Limit Of(string name, JsonElement limit) => limit.TryGetProperty("atLeast", out var least)
            ? new Limit(name, true, least.GetDouble())
            : new Limit(name, false, limit.GetProperty("atMost").GetDouble());

        public bool Holds(double value) => IsLeast ? value >= Bound : value <= Bound;

        public override string ToString() => $"{Name,-60}{(IsLeast ? "at least" : "at most"),9}{Bound,8:F2}";
    }
}

using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Speakers;
using QuoteAttribution.Speakers.Dialogue;

namespace QuoteAttribution.Benchmarks;

/// <summary>Where the time and the memory of an analysis go: the statements of <c>Analyze</c> with a clock between them.</summary>
internal sealed class StageProfile
{
    private const int Rounds = 15;

    private static readonly string[] Stages = ["string.Split", "segments", "passages", "links", "names", "cast", "speakers", "result"];

    private readonly long[] _time = new long[Stages.Length];
    private readonly long[] _bytes = new long[Stages.Length];
    private long _clock;
    private long _allocated;
    private int _stage;

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
        for (var i = 0; i < Stages.Length; i++)
        {
            var median = rounds.Select(round => round._time[i]).Order().ElementAt(Rounds / 2) * perCharacter;
            var allocated = rounds[0]._bytes[i] / (double)corpus.Characters;
            time += i == 0 ? 0 : median;
            bytes += i == 0 ? 0 : allocated;
            Console.WriteLine($"  {Stages[i],-32}{median,8:F2}{allocated,12:F2}");
        }

        Console.WriteLine($"  {"all but string.Split",-32}{time,8:F2}{bytes,12:F2}");
    }

    private StageProfile Measure(Corpus corpus)
    {
        GC.Collect();
        foreach (var text in corpus.Documents)
        {
            Analyze(text);
        }

        return this;
    }

    private void Analyze(string text)
    {
        Start();
        Contestant.Split.Count(text);
        Lap();
        using var segments = new SegmentedText(text, Lexicon.English);
        Lap();
        using var quoted = new QuotedText(segments);
        Lap();
        using var links = QuotationLinks.Rent(quoted.Passages.Length);
        AttributionLinker.Run(quoted, AttributionKinds.Speech, links, default);
        Lap();
        using var names = new PooledList<NameMention>(64);
        new NameScanner(segments, names, quoted.Register).Run(quoted.Passages);
        Lap();
        var register = quoted.Register;
        using var cast = new Cast(text, segments.Tokens, names.Items, register, KnownCast.Of([]));
        Lap();
        var sources = new SourceResolver(quoted, names, cast, register);
        var result = new ResultBuilder(quoted, names, cast, 0, links.Count);
        if (register == Register.Dialogue)
        {
            new DialogueResolver(quoted, names, cast, sources).Run(links, result);
        }
        else
        {
            new SpeakerResolver(sources, new TurnTaking(register)).Run(links, result);
        }

        Lap();
        result.Build();
        Lap();
    }

    private void Start()
    {
        _stage = 0;
        _allocated = GC.GetAllocatedBytesForCurrentThread();
        _clock = Stopwatch.GetTimestamp();
    }

    private void Lap()
    {
        var now = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        _time[_stage] += now - _clock;
        _bytes[_stage++] += allocated - _allocated;
        _allocated = allocated;
        _clock = Stopwatch.GetTimestamp();
    }
}

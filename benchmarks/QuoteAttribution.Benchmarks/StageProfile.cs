using System.Diagnostics;
using QuoteAttribution.Benchmarks.Texts;
using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution;
using QuoteAttribution.Resolution.Dialogue;
using QuoteAttribution.Resolution.Results;
using QuoteAttribution.Resolution.Sources;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Benchmarks;

/// <summary>Where the time and the memory of an analysis go: the statements of <c>Analyze</c> with a clock between them.</summary>
internal sealed class StageProfile
{
    private const int Rounds = 15;

    private static readonly Stage[] Stages = Enum.GetValues<Stage>();

    private readonly long[] _time = new long[Stages.Length];
    private readonly long[] _bytes = new long[Stages.Length];
    private long _clock;
    private long _allocated;

    private enum Stage
    {
        Split,
        Segments,
        Passages,
        Names,
        Cast,
        Links,
        Speakers,
        Result,
    }

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

        Console.WriteLine($"  {"all but Split",-32}{time,8:F2}{bytes,12:F2}");
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
        _allocated = GC.GetAllocatedBytesForCurrentThread();
        _clock = Stopwatch.GetTimestamp();
        Contestant.Split.Count(text);
        Lap(Stage.Split);
        using var segments = new SegmentedText(text, Lexicon.English);
        Lap(Stage.Segments);
        using var quoted = new QuotedText(segments);
        var genre = quoted.Genre;
        Lap(Stage.Passages);
        using var names = new PooledList<NameMention>(64);
        using var tables = CastTables.Rent(segments.Capitals.Length);
        new NameFinder(segments, names, tables, genre).Run(quoted.Passages);
        Lap(Stage.Names);
        var cast = new Cast(text, segments.Tokens, names.Items, tables, genre, KnownCast.Of([]));
        var sources = new SourceResolver(quoted, names, cast, genre);
        var result = new ResultBuilder(quoted, names, cast, 0);
        Lap(Stage.Cast);
        using var links = QuotationLinks.Rent(quoted.Passages.Length);
        using var linker = new CueLinker(quoted, AttributionKinds.Speech, links, default);
        if (genre == Genre.Story)
        {
            linker.Next(int.MaxValue);
            Lap(Stage.Links);
            new DialogueResolver(quoted, names, cast, sources).Run(links, result);
            Lap(Stage.Speakers);
        }
        else
        {
            var speakers = new SpeakerResolver(sources, new TurnTaking(genre));
            while (linker.Next(QuoteAttributor.Stretch))
            {
                Lap(Stage.Links);
                speakers.Run(links, result);
                Lap(Stage.Speakers);
            }
        }

        result.Build();
        Lap(Stage.Result);
    }

    private void Lap(Stage stage)
    {
        var now = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        _time[(int)stage] += now - _clock;
        _bytes[(int)stage] += allocated - _allocated;
        _allocated = allocated;
        _clock = Stopwatch.GetTimestamp();
    }
}

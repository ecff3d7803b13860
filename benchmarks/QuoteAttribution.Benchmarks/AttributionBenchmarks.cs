using BenchmarkDotNet.Attributes;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>The whole and its steps beside splitting at white space and a pattern for the simplest tag.</summary>
public class AttributionBenchmarks
{
    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = null!;

    public static IEnumerable<Corpus> Corpora => Environment.GetEnvironmentVariable(Corpus.FileVariable) is { Length: > 0 } path
        ? [Corpus.FromFile(path)]
        : [Corpus.News(250_000), Corpus.News(16_000_000), Corpus.Dialogue(250_000), Corpus.Dialogue(16_000_000)];

    [Benchmark(Baseline = true)]
    public int Split() => Contestant.Split.CountAll(Corpus.Documents);

    [Benchmark]
    public int Pattern() => Contestant.Pattern.CountAll(Corpus.Documents);

    [Benchmark]
    public int Tokenize() => Contestant.Tokenize.CountAll(Corpus.Documents);

    [Benchmark]
    public int SplitSentences() => Contestant.SplitSentences.CountAll(Corpus.Documents);

    [Benchmark]
    public int FindPassages() => Contestant.FindPassages.CountAll(Corpus.Documents);

    [Benchmark]
    public int Analyze() => Contestant.Analyze.CountAll(Corpus.Documents);
}

using System.Text.Json;

namespace QuoteAttribution.Benchmarks.Texts;

/// <summary>Texts that are analysed one by one, as users do. They are made or read when first asked for.</summary>
public sealed class Corpus
{
    /// <summary>Hands the file of the command line on to the processes that BenchmarkDotNet starts.</summary>
    public const string FileVariable = "QUOTE_ATTRIBUTION_BENCHMARK_FILE";

    private readonly string _name;
    private readonly Lazy<string[]> _documents;

    private Corpus(string name, Func<string[]> documents)
    {
        _name = name;
        _documents = new Lazy<string[]>(documents);
    }

    public IReadOnlyList<string> Documents => _documents.Value;

    public long Characters => Documents.Sum(static document => (long)document.Length);

    public static Corpus News(int length) =>
        new($"news {Short(length)}", () => [new ProseGenerator(20161108).Write(Vocabulary.NewsParagraphs, length)]);

    public static Corpus Dialogue(int length) =>
        new($"dialogue {Short(length)}", () => [new ProseGenerator(18130128).Write(Vocabulary.DialogueParagraphs, length)]);

    /// <summary>Short texts, as a newspaper has them.</summary>
    public static Corpus Articles(int count, int length) => new(
        $"{count} articles of {Short(length)}",
        () => [.. Enumerable.Range(1, count).Select(seed => new ProseGenerator((uint)seed * 7919).Write(Vocabulary.NewsParagraphs, length))]);

    /// <summary>A text file as one document, or the texts of a JSON Lines file.</summary>
    public static Corpus FromFile(string path) => new(Path.GetFileName(path), () => Read(path));

    public override string ToString() => _name;

    private static string Short(int length) => length < 1_000_000 ? $"{length / 1000}k" : $"{length / 1_000_000}M";

    private static string[] Read(string path) => Path.GetExtension(path) == ".jsonl"
        ? [.. File.ReadLines(path).Where(static line => line.Length > 0).Select(TextOf)]
        : [File.ReadAllText(path)];

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString() ?? "";
    }
}

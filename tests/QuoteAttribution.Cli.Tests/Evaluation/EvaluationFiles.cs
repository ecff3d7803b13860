using System.Text.Json;
using System.Text.Json.Nodes;

namespace QuoteAttribution.Cli.Tests.Evaluation;

/// <summary>A gold file and a predicted one, whose spans are told by their words, each of which stands once in the text.</summary>
internal sealed class EvaluationFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<JsonObject> _gold = [];
    private readonly List<JsonObject> _predicted = [];
    private string? _names;

    public void Dispose() => _folder.Dispose();

    public EvaluationFiles Text(string genre, string text, bool isPredicted = true)
    {
        var id = $"d{_gold.Count}";
        _gold.Add(new JsonObject { ["id"] = id, ["genre"] = genre, ["text"] = text });
        if (isPredicted)
        {
            _predicted.Add(new JsonObject { ["id"] = id, ["quotations"] = new JsonArray() });
        }

        return this;
    }

    /// <summary>An attribution of the news.</summary>
    public EvaluationFiles Gold(string kind, string content, string cue, string source) => Add("attributions", new JsonObject
    {
        ["id"] = content,
        ["kind"] = kind,
        ["content"] = Pairs(content),
        ["cue"] = Pairs(cue),
        ["source"] = Pairs(source),
    });

    /// <summary>A line of a novel.</summary>
    public EvaluationFiles Line(string type, string content, string speaker) => Add("attributions", new JsonObject
    {
        ["id"] = content,
        ["kind"] = "direct",
        ["type"] = type,
        ["content"] = Pairs(content),
        ["speaker"] = speaker,
    });

    public EvaluationFiles Character(string key, params string[] aliases)
    {
        var entities = (JsonObject?)_gold[^1]["entities"] ?? [];
        _gold[^1]["entities"] = entities;
        entities[key] = new JsonObject { ["aliases"] = new JsonArray([.. aliases.Select(alias => JsonValue.Create(alias))]) };
        return this;
    }

    /// <summary>A quote of a text annotated by reading.</summary>
    public EvaluationFiles Quote(string kind, string type, string content, params string[] speakers)
    {
        var quote = Phrase(content);
        quote.Remove("text");
        quote["kind"] = kind;
        quote["type"] = type;
        quote["speaker"] = new JsonArray([.. speakers.Select(name => JsonValue.Create(name))]);
        return Add("quotes", quote);
    }

    /// <summary>A quotation that was found.</summary>
    public EvaluationFiles Found(string kind, string content, string? cue, string? mention, string? name)
    {
        ((JsonArray)_predicted[^1]["quotations"]!).Add(new JsonObject
        {
            ["kind"] = kind,
            ["spans"] = new JsonArray(Phrase(content)),
            ["cue"] = cue is null ? null : Phrase(cue),
            ["speaker"] = new JsonObject { ["mention"] = mention is null ? null : Phrase(mention), ["name"] = name },
        });
        return this;
    }

    public EvaluationFiles Name(string attribution, string name)
    {
        var line = new JsonObject { ["doc"] = (string?)_gold[^1]["id"], ["id"] = attribution, ["speaker"] = name };
        _names = _folder.Write("names.jsonl", line.ToJsonString());
        return this;
    }

    public Task<Quotes> RunAsync(params string[] more) =>
        Quotes.RunAsync(["evaluate", Write("gold.jsonl", _gold), Write("predicted.jsonl", _predicted), .. _names is null ? [] : new[] { "--names", _names }, .. more]);

    /// <summary>The figures of a line of the report, as JSON.</summary>
    public async Task<string> FiguresAsync(string line)
    {
        var run = await RunAsync("--format", "json");
        run.Error.Should().BeEmpty();
        return JsonSerializer.Serialize(JsonDocument.Parse(run.Output).RootElement.GetProperty(line)).Replace("\"", "", StringComparison.Ordinal);
    }

    private string Write(string name, List<JsonObject> lines) =>
        _folder.Write(name, string.Concat(lines.Select(static line => line.ToJsonString() + "\n")));

    private EvaluationFiles Add(string list, JsonObject entry)
    {
        var entries = (JsonArray?)_gold[^1][list] ?? [];
        _gold[^1][list] = entries;
        entries.Add(entry);
        return this;
    }

    private JsonArray Pairs(string words) => words.Length == 0 ? [] : [new JsonArray(StartOf(words), StartOf(words) + words.Length)];

    private JsonObject Phrase(string words) => new() { ["start"] = StartOf(words), ["end"] = StartOf(words) + words.Length, ["text"] = words };

    private int StartOf(string words)
    {
        var start = ((string)_gold[^1]["text"]!).IndexOf(words, StringComparison.Ordinal);
        start.Should().NotBe(-1, "“{0}” has to stand in the text", words);
        return start;
    }
}

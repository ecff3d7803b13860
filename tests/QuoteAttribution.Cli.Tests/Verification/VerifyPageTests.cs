using System.Text.Json;
using System.Text.RegularExpressions;

namespace QuoteAttribution.Cli.Tests.Verification;

/// <summary>That docs/verify.md shows what the command writes, and describes every field.</summary>
public sealed partial class VerifyPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "verify.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_example_is_what_the_command_writes()
    {
        var run = await RunAsync("--format", "table");

        string.Concat(run.Output.TrimEnd('\n').Split('\n').Select(static line => line.Length == 0 ? "\n" : $"    {line}\n")).Should().Be(Block("it writes"));
    }

    [Fact]
    public async Task Every_field_is_described()
    {
        var run = await RunAsync("--format", "json");

        NamesIn(JsonDocument.Parse(run.Output).RootElement).Distinct().Should().OnlyContain(static name => Page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private Task<Quotes> RunAsync(params string[] options)
    {
        var text = JsonSerializer.Serialize(new { id = "article.txt", text = Unindented(Block("With the article")) });
        return Quotes.AnalyzeAsync(text, ["verify", "--input-format", "jsonl", _folder.Write("quotations.csv", Unindented(Block("and the file"))), .. options]);
    }

    private static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static field => NamesIn(field.Value).Prepend(field.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };

    private static string Block(string before) => Indented().Match(Page, Page.IndexOf($"{before}\n\n", StringComparison.Ordinal)).Value;

    private static string Unindented(string block) => string.Concat(block.Split('\n').Select(static line => line.Length > 4 ? line[4..] + "\n" : ""));

    [GeneratedRegex(@"(?:    .*\n)(?:    .*\n|\n(?=    ))*")]
    private static partial Regex Indented();
}

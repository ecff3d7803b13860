using System.Text.Json;
using System.Text.RegularExpressions;

namespace QuoteAttribution.Cli.Tests;

/// <summary>That docs/explain.md shows what the command writes, and describes every field.</summary>
public sealed partial class ExplainPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "explain.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_example_is_what_the_command_writes()
    {
        var example = Example().Match(Page);

        var run = await Quotes.AnalyzeAsync(example.Groups[1].Value, "explain");

        var written = run.Output[..run.Output.IndexOf("\n\n", StringComparison.Ordinal)];
        string.Concat(written.Split('\n').Select(static line => $"    {line}\n")).Should().Be(example.Groups[2].Value);
    }

    [Fact]
    public async Task Every_field_is_described()
    {
        var run = await Quotes.AnalyzeAsync("Tom Lind met Jack Ash. He said that it would hold.", "explain", "--format", "json");

        NamesIn(JsonDocument.Parse(run.Output).RootElement).Should().OnlyContain(static name => Page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static field => NamesIn(field.Value).Prepend(field.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };

    [GeneratedRegex(@"For \*(.*)\* it writes\n\n((?:    .*\n)+)")]
    private static partial Regex Example();
}

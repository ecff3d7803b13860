using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;

namespace QuoteAttribution.Cli.Tests;

/// <summary>That docs/json.md shows what the command and the library write, and describes every field.</summary>
public sealed partial class JsonPageTests
{
    private static readonly string Page = Read("docs", "json.md");
    private static readonly string Schema = Read("result.schema.json");
    private static readonly JsonSchema Rules = JsonSchema.FromText(Schema);

    [Fact]
    public async Task The_example_is_what_the_command_writes()
    {
        var run = await Quotes.AnalyzeAsync(Fenced("jsonl"), "--input-format", "jsonl", "--format", "json");

        run.Output.Should().Be(Fenced("json"));
    }

    [Theory]
    [InlineData("--format", "jsonl")]
    [InlineData("--format", "jsonl", "--everything", "--offsets", "utf-8")]
    [InlineData("--format", "jsonl", "--sentences", "--indirect", "all")]
    public async Task Every_line_is_as_the_schema_says(params string[] args)
    {
        var article = JsonSerializer.Serialize(DemoCommand.ReadArticle());
        string[] lines = [Fenced("jsonl"), $$"""{"id":{"a":[1]},"text":{{article}},"speakers":[{"name":"Ann"}]}""", """{"text":""}"""];

        var run = await Quotes.AnalyzeAsync(string.Join('\n', lines), ["--input-format", "jsonl", .. args]);

        run.Documents.Should().HaveCount(3).And.OnlyContain(document => Rules.Evaluate(document, null).IsValid);
    }

    [Fact]
    public void Every_field_of_the_schema_is_described()
    {
        var described = Code().Matches(Page).Select(static match => match.Groups[1].Value.Split('.')[^1]).ToHashSet();
        var schema = JsonElement.Parse(Schema);
        var objects = schema.GetProperty("$defs").EnumerateObject().Select(static type => type.Value).Append(schema);

        objects.Where(static type => type.TryGetProperty("properties", out _))
            .SelectMany(static type => type.GetProperty("properties").EnumerateObject()).Select(static member => member.Name).Distinct()
            .Except(["example", "precision"]).Should().BeSubsetOf(described);
    }

    [Fact]
    public void The_code_does_what_the_page_says()
    {
        const string text = "“It will hold,” said Ann Reed.";
        var result = QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);

        var json = result.ToJson();
        var same = AttributionResult.Parse(json);
        var options = new AttributionJsonOptions { IncludeText = false, IncludeMentions = false, Offsets = OffsetUnit.CodePoints };
        var small = result.ToJson(options);
        var read = AttributionResult.Parse(small, text);

        same.Should().Be(result);
        read.Quotations.Should().HaveCount(1);
        Fences().Matches(Page).Where(static match => match.Groups[1].Value == "csharp").SelectMany(static match => match.Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Should().Equal(
                "var json = result.ToJson();",
                "var same = AttributionResult.Parse(json);",
                "var options = new AttributionJsonOptions { IncludeText = false, IncludeMentions = false, Offsets = OffsetUnit.CodePoints };",
                "var small = result.ToJson(options);",
                "var read = AttributionResult.Parse(small, text);");
    }

    private static string Fenced(string language) => Fences().Matches(Page).First(match => match.Groups[1].Value == language).Groups[2].Value;

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path])).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex Code();
}

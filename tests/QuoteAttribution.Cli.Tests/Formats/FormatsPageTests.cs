using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace QuoteAttribution.Cli.Tests.Formats;

/// <summary>That docs/formats.md shows what the command writes.</summary>
public sealed partial class FormatsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "formats.md")).ReplaceLineEndings("\n");

    private static string Text => Example().Match(Page).Groups[1].Value;

    [Fact]
    public async Task Csv()
    {
        var run = await Quotes.AnalyzeAsync($$"""{"id": "pier", "text": "{{Text}}"}""", "--format", "csv", "--input-format", "json");

        Block("csv").Should().Be(run.Output.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Tei()
    {
        var run = await Quotes.AnalyzeAsync(Text, "--format", "tei");

        var body = XDocument.Parse(run.Output, LoadOptions.PreserveWhitespace).Descendants().Single(static element => element.Name.LocalName == "body");
        Block("xml").Should().Be(string.Concat(body.Elements().Select(static p => p.ToString(SaveOptions.DisableFormatting).Replace($" xmlns=\"{p.Name.NamespaceName}\"", string.Empty))) + "\n");
    }

    [Fact]
    public async Task Brat()
    {
        using var folder = new TemporaryFolder();

        await Quotes.AnalyzeAsync(Text, "--format", "brat", "-o", folder.Path);

        Block("text").Should().Be(File.ReadAllText(folder.PathOf("text.ann")));
    }

    [Fact]
    public async Task Every_format_is_there()
    {
        var help = (await Quotes.RunAsync("--help")).Output;

        var formats = Formats().Match(help).Groups[1].Value.Split('|');
        formats.Should().HaveCountGreaterThan(7).And.OnlyContain(static format => Page.Contains($"`{format}`", StringComparison.Ordinal));
    }

    private static string Block(string language) => Regex.Match(Page, $@"\n```{language}\n((?:(?!```).*\n)*)```\n").Groups[1].Value;

    [GeneratedRegex(@"this text:\n\n    (.*)\n")]
    private static partial Regex Example();

    [GeneratedRegex(@"--format <(.*?)>")]
    private static partial Regex Formats();
}

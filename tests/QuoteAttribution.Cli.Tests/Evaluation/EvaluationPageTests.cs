namespace QuoteAttribution.Cli.Tests.Evaluation;

/// <summary>That the examples of docs/evaluation.md are what the command reads.</summary>
public sealed class EvaluationPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_examples_of_the_page_can_be_measured()
    {
        var lines = Examples();
        var gold = _folder.Write("gold.jsonl", string.Join('\n', lines[..^1]));
        var predicted = _folder.Write("predicted.jsonl", lines[^1]);

        var run = await Quotes.RunAsync("evaluate", gold, predicted);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Lines.Should().Contain(line => line.StartsWith("documents", StringComparison.Ordinal) && line.EndsWith("gold 3  not predicted 2", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("news: speaker mention", StringComparison.Ordinal) && line.Contains("F1 100.0", StringComparison.Ordinal));
    }

    private static string[] Examples()
    {
        const string Fence = "```";
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "evaluation.md"));
        return [.. page.Split(Fence + "json\n").Skip(1).Select(static block => block[..block.IndexOf(Fence, StringComparison.Ordinal)].Replace('\n', ' '))];
    }
}

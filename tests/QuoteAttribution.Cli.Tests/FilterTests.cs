using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Tests;

public class FilterTests
{
    private const string Text =
        "“It will hold,” said Ann Reed, the mayor. Ann Reed called the pier “a monument”. Tom Lind said that it would fall. “No,” said Mary Ann Brook. “Perhaps.”";

    [Theory]
    [InlineData("Ann Reed: It will hold, | Ann Reed: the pier “a monument” | Tom Lind: that it would fall | Mary Ann Brook: No, Perhaps.")]
    [InlineData("Ann Reed: It will hold, | Ann Reed: the pier “a monument”", "--speaker", "ann reed")]
    [InlineData("Tom Lind: that it would fall", "--speaker", "LIND")]
    [InlineData("Tom Lind: that it would fall | Mary Ann Brook: No, Perhaps.", "--speaker", "lind", "--speaker", "brook")]
    [InlineData("", "--speaker", "lin")]
    [InlineData("Ann Reed: It will hold, | Mary Ann Brook: No, Perhaps.", "--kind", "direct")]
    [InlineData("Ann Reed: the pier “a monument” | Tom Lind: that it would fall", "--kind", "mixed", "--kind", "indirect")]
    [InlineData("Tom Lind: that it would fall", "--kind", "indirect", "--kind", "mixed", "--speaker", "Lind")]
    public async Task Only_what_is_asked_for_is_written(string expected, params string[] args)
    {
        var run = await Quotes.AnalyzeAsync(Text, [.. args, "--format", "jsonl"]);

        var quotations = run.Documents[0].GetProperty("quotations").EnumerateArray().ToList();
        string.Join(" | ", quotations.Select(static quotation => $"{quotation.GetProperty("speaker").GetProperty("name")}: {quotation.GetProperty("text")}"))
            .Should().Be(expected);
        run.Documents[0].GetProperty("speakers").EnumerateArray().Select(static speaker => speaker.GetProperty("name").GetString())
            .Should().Equal(quotations.Select(static quotation => quotation.GetProperty("speaker").GetProperty("name").GetString()).Distinct());
    }

    [Fact]
    public void What_stays_says_the_same_as_before()
    {
        var result = QuoteAttributor.Default.Analyze(Text, TestContext.Current.CancellationToken);

        var all = new ResultFilter([], [QuotationKind.Direct, QuotationKind.Mixed, QuotationKind.Indirect]).Apply(result);
        var none = new ResultFilter([" "], []).Apply(result);

        all.Should().NotBeSameAs(result).And.Be(result);
        none.Should().BeSameAs(result);
    }

    [Theory]
    [InlineData("sentence", "“It will hold,” said Ann Reed, the mayor.")]
    [InlineData("paragraph", Text)]
    public async Task The_context_is_written_where_it_is_asked_for(string context, string words)
    {
        var run = await Quotes.AnalyzeAsync(Text, "--context", context, "--format", "jsonl");
        var without = await Quotes.AnalyzeAsync(Text, "--format", "jsonl");

        run.Documents[0].GetProperty("quotations")[0].GetProperty("context").GetProperty("text").GetString().Should().Be(words);
        without.Output.Should().NotContain("\"context\"");
    }
}

namespace QuoteAttribution.Cli.Tests;

public class AnalysisOptionsTests
{
    [Theory]
    [InlineData("speech", "that the pier was safe")]
    [InlineData("beliefs", "to sell it")]
    [InlineData("all", "that the pier was safe, to sell it")]
    [InlineData("none", "")]
    public async Task What_counts_without_marks_is_chosen(string kinds, string contents)
    {
        const string Text = "Ada Lind said that the pier was safe. Tom Reed plans to sell it.";

        var run = await Quotes.AnalyzeAsync(Text, "--format", "jsonl", "--indirect", kinds);

        var found = run.Documents[0].GetProperty("quotations").EnumerateArray().Select(quotation => quotation.GetProperty("spans")[0])
            .Select(span => Text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
        string.Join(", ", found).Should().Be(contents);
    }

    [Fact]
    public async Task A_belief_is_marked_as_one()
    {
        var run = await Quotes.AnalyzeAsync("Ada Lind said that it was safe. Tom Reed plans to sell it, and he believes it is safe.", "--format", "jsonl", "--indirect", "all");

        run.Documents[0].GetProperty("quotations").EnumerateArray().Select(static quotation => quotation.TryGetProperty("belief", out _))
            .Should().Equal(false, true, true);
    }

    [Theory]
    [InlineData(false, "indirect")]
    [InlineData(true, "direct")]
    public async Task Doubled_apostrophes_are_marks_where_the_caller_says_so(bool areMarks, string kind)
    {
        string[] args = areMarks ? ["--format", "jsonl", "--doubled-apostrophes"] : ["--format", "jsonl"];

        var run = await Quotes.AnalyzeAsync("''The pier is safe and dry,'' said Ada Lind.", args);

        run.Documents[0].GetProperty("quotations")[0].GetProperty("kind").GetString().Should().Be(kind);
    }
}

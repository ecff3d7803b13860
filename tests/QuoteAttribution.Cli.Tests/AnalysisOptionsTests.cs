namespace QuoteAttribution.Cli.Tests;

public sealed class AnalysisOptionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
        var run = await Quotes.AnalyzeAsync("Ada Lind said that it was safe. Tom Reed plans to sell it, and he believes it is safe.", "--format", "jsonl", "--indirect", "all", "--reports", "everything");

        run.Documents[0].GetProperty("quotations").EnumerateArray().Select(static quotation => quotation.TryGetProperty("belief", out _))
            .Should().Equal(false, true, true);
    }

    [Theory]
    [InlineData("precise", 1)]
    [InlineData("balanced", 1)]
    [InlineData("everything", 2)]
    public async Task What_is_probably_no_statement_is_given_where_the_caller_wants_everything(string reports, int count)
    {
        var run = await Quotes.AnalyzeAsync(
            "Ada Lind said that it was safe. The visit allowed the board to show that the town still has friends.", "--format", "jsonl", "--reports", reports);

        run.Documents[0].GetProperty("quotations").GetArrayLength().Should().Be(count);
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

    [Theory]
    [InlineData("""[{"name":"Elizabeth Marsh","aliases":["Lizzie"],"gender":"female"}]""")]
    [InlineData("""{"speakers":[{"name":"Elizabeth Marsh","aliases":["Lizzie"]}]}""")]
    public async Task A_cast_names_the_speakers_of_all_documents_that_have_none_of_their_own(string cast)
    {
        const string Lines = """
            {"id":1,"text":"“Yes,” said Lizzie."}
            {"id":2,"text":"“Yes,” said Lizzie.","speakers":[{"name":"Lizzie Brook"}]}
            """;

        var run = await Quotes.AnalyzeAsync(Lines, "--speakers", _folder.Write("cast.json", cast), "--input-format", "jsonl", "--format", "jsonl");

        run.Error.Should().BeEmpty();
        run.Documents.Select(static document => document.GetProperty("speakers")[0].GetProperty("name").GetString()).Should().Equal("Elizabeth Marsh", "Lizzie Brook");
    }

    [Theory]
    [InlineData("missing", "no such file")]
    [InlineData("x", "not valid JSON: 'x' is an invalid start")]
    [InlineData("""{"a":1}""", "\"speakers\" is not a list of {\"name\": …")]
    [InlineData("""[{"name":"A","gender":"x"}]""", "\"gender\" is none of")]
    [InlineData("""[{"name":"\ud800"}]""", "\"name\" holds half a surrogate pair")]
    [InlineData("""{"\ud800 in front of what is no speaker":1}""", "the name of a field holds half a surrogate pair")]
    [InlineData("""[{"\ud800 in front of a name":1,"name":"A"}]""", "the name of a field holds half a surrogate pair")]
    public async Task A_cast_that_cannot_be_read_is_a_usage_error(string cast, string reason)
    {
        var file = cast == "missing" ? _folder.PathOf("missing.json") : _folder.Write("cast.json", cast);

        var run = await Quotes.AnalyzeAsync("", "--speakers", file);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().StartWith($"quotes: --speakers {file}: {reason}");
    }

    [Theory]
    [InlineData("wibble", false)]
    [InlineData("wibble wibbles wibbled wibbling", false)]
    [InlineData("# ours\n\nwobble wobbles wobbled wobbling\r\nwibble wibbles wibbled wibbling\n", true)]
    public async Task Verbs_of_ones_own_come_from_the_command_line_or_a_file(string verbs, bool isFile)
    {
        var run = await Quotes.AnalyzeAsync("“Yes,” wibbled Ann Reed.", "--cue-verbs", isFile ? _folder.Write("verbs.txt", verbs) : verbs, "--format", "jsonl");

        run.Error.Should().BeEmpty();
        run.Documents[0].GetProperty("quotations")[0].GetProperty("cue").GetProperty("text").GetString().Should().Be("wibbled");
    }

    [Theory]
    [InlineData("missing.txt", "no such file")]
    [InlineData("wibble w1bbles", "AdditionalCueVerbs holds")]
    public async Task Verbs_that_cannot_be_read_are_a_usage_error(string verbs, string reason)
    {
        var run = await Quotes.AnalyzeAsync("", "--cue-verbs", verbs);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().StartWith($"quotes: --cue-verbs: {reason}").And.NotContain("Parameter");
    }
}

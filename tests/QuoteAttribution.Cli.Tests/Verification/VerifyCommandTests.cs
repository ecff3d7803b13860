using System.Text;
using System.Text.Json;

namespace QuoteAttribution.Cli.Tests.Verification;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Article = "“It will hold,” said Ann Reed. “It will hold for ten years.”";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("q.txt", "It will hold\r\n\r\n  for ten years  \n")]
    [InlineData("q.csv", "speaker,quotation\nAnn Reed,It will hold\n,for ten years\n")]
    [InlineData("q.csv", "quotation\nIt will hold\n\"for ten years\"\n")]
    [InlineData("q.csv", "Text;Page\nIt will hold;4\nfor ten years;5\n")]
    [InlineData("q.tsv", "page\tquotation\n4\tIt will hold\n5\tfor ten years")]
    [InlineData("q.jsonl", "{\"quotation\":\"It will hold\"}\n{\"text\":\"for ten years\",\"speaker\":null}")]
    [InlineData("q.json", "[\"It will hold\", {\"text\":\"for ten years\",\"speaker\":{\"name\":\"Ann Reed\"}}]")]
    public async Task Quotations_are_read_from_all_usual_files(string name, string content)
    {
        var run = await RunAsync(Article, _folder.Write(name, content), "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Documents.Select(static one => one.GetProperty("quotation").GetString()).Should().Equal("It will hold", "for ten years");
    }

    [Fact]
    public async Task A_column_of_its_own_may_have_commas_that_nobody_put_between_marks() =>
        (await RunAsync("“Yes, it will,” said Ann Reed.", _folder.Write("q.csv", "quotation\nYes, it will\n"), "--format", "jsonl"))
            .Documents.Single().GetProperty("quotation").GetString().Should().Be("Yes, it will");

    [Fact]
    public async Task Quotations_come_from_standard_input_too()
    {
        var run = await Quotes.AnalyzeAsync("quotation\nIt will hold\n", "verify", "--quotation-format", "csv", "-", _folder.Write("a.txt", Article));

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Contain("1 quotation: 1 verbatim.");
    }

    [Theory]
    [InlineData("It will hold", 0)]
    [InlineData("it will hold!", 0)]
    [InlineData("It will … years", 0)]
    [InlineData("It will break for ten years", 1)]
    [InlineData("Nobody swims here", 1)]
    public async Task The_exit_code_tells_whether_all_may_be_printed(string quotation, int exitCode) =>
        (await RunAsync(Article, _folder.Write("q.txt", quotation))).ExitCode.Should().Be(exitCode);

    [Theory]
    [InlineData("q.csv", "words,page\nIt holds,4\n", "has no column called quotation or text in its first line")]
    [InlineData("q.csv", "", "has no column called quotation or text in its first line")]
    [InlineData("q.json", "[{\"words\":\"It holds\"}]", "number 1 is no quotation; one is {\"quotation\": …, \"speaker\": …}, or a string")]
    [InlineData("q.json", "[{\"quotation\":4}]", "\"quotation\" is not a string")]
    [InlineData("q.json", "[\"\\ud800\"]", "a string holds half a surrogate pair")]
    [InlineData("q.json", "[\"It", "not valid JSON at byte")]
    [InlineData("q.txt", "\n \n", "has no quotations")]
    public async Task A_file_without_quotations_is_an_error_that_says_what_it_needs(string name, string content, string message)
    {
        var file = _folder.Write(name, content);

        var run = await RunAsync(Article, file);

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().StartWith($"quotes: {file}: {message}").And.NotContain("   at ");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named()
    {
        var run = await RunAsync(Article, _folder.PathOf("none.csv"));

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().EndWith("none.csv: no such file\n");
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("verify", "-")]
    [InlineData("verify", "-", "-")]
    [InlineData("verify", "--format", "html", "q.csv")]
    [InlineData("verify", "--quotation-format", "xml", "q.csv")]
    public async Task A_command_line_that_makes_no_sense_is_a_usage_error(params string[] arguments)
    {
        var run = await Quotes.AnalyzeAsync(Article, arguments);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().StartWith("quotes: ");
    }

    [Fact]
    public async Task The_best_of_all_documents_counts_and_the_first_where_they_are_alike()
    {
        var texts = """
            {"id":"a","text":"“It will hold for nine years,” said Ann Reed."}
            {"id":"b","text":"“It will hold for ten years,” said Ann Reed."}
            {"id":"c","text":"“It will hold for ten years,” said Ann Reed."}
            """;

        var run = await RunAsync(texts, _folder.Write("q.txt", "It will hold for ten years"), "--format", "jsonl", "--input-format", "jsonl");

        run.Documents.Single().GetProperty("document").GetString().Should().Be("b");
        run.Documents.Single().GetProperty("places").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_fails_the_run_and_the_verdicts_of_the_others_are_there()
    {
        var run = await Quotes.AnalyzeAsync(Article, "verify", _folder.Write("q.txt", "It will hold"), "-", _folder.PathOf("none.txt"));

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Output.Should().Contain("1 verbatim");
    }

    [Theory]
    [InlineData("utf-16", 6)]
    [InlineData("code-points", 5)]
    [InlineData("utf-8", 10)]
    public async Task Offsets_are_in_the_unit_that_is_asked_for(string unit, int start)
    {
        var verdict = await Verifying.VerdictAsync("😀 — “It holds,” said Ann Reed.", "It holds", null, "--offsets", unit);

        verdict.GetProperty("spans")[0].GetProperty("start").GetInt32().Should().Be(start + (unit == "utf-8" ? 2 : 0));
    }

    [Fact]
    public async Task The_csv_has_a_row_for_each_quotation_and_shows_what_was_altered()
    {
        var line = JsonSerializer.Serialize(new { id = "a", text = Article });
        var run = await RunAsync(
            line, _folder.Write("q.csv", "quotation,speaker\nIt will hold for two years,Tom Lind\nNobody swims,\n"), "--format", "csv", "--input-format", "jsonl");

        run.Lines.Should().Equal(
            "\uFEFFnumber,quotation,verdict,document,line,start,end,text,diff,alike,places,standing,speaker,confidence,given speaker,speaker agrees\r",
            "1,It will hold for two years,altered,a,1,32,58,It will hold for ten years,It will hold for [-ten-] {+two+} years,0.833,0,quotation,Ann Reed,0.96,Tom Lind,no\r",
            "2,Nobody swims,absent,,,,,,,,0,,,,,\r");
    }

    [Fact]
    public async Task The_json_is_one_array()
    {
        var run = await RunAsync(Article, _folder.Write("q.txt", "It will hold\nNobody swims"), "--format", "json");

        JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(static one => one.GetProperty("verdict").GetString()).Should().Equal("verbatim", "absent");
    }

    [Fact]
    public async Task The_result_goes_to_a_file_whose_extension_tells_the_format()
    {
        var file = _folder.PathOf("checked.csv");

        var run = await RunAsync(Article, _folder.Write("q.txt", "It will hold"), "-o", file);

        run.Output.Should().BeEmpty();
        File.ReadAllText(file).Should().Contain("1,It will hold,verbatim,");
    }

    [Fact]
    public async Task The_result_never_takes_the_place_of_the_quotations()
    {
        var file = _folder.Write("q.txt", "It will hold");

        var run = await RunAsync(Article, file, "-o", file);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        File.ReadAllText(file).Should().Be("It will hold");
    }

    [Fact]
    public async Task No_escape_code_of_a_quotation_or_a_text_reaches_the_screen()
    {
        var run = await Quotes.RunOnAsync(
            Encoding.UTF8.GetBytes("“It will \u001b[31m hold for ten years,” said Ann Reed."), new QuoteAttributor(), new Screen(60, true),
            "verify", _folder.Write("q.txt", "It will \u001b[31m hold for two years"));

        run.Output.Replace("\u001b[1m", "", StringComparison.Ordinal).Replace("\u001b[0m", "", StringComparison.Ordinal).Should().NotContain("\u001b").And.Contain("{+two+}");
        run.Lines.Skip(1).Should().OnlyContain(static line => line.Length <= 60);
    }

    private static Task<Quotes> RunAsync(string text, string quotations, params string[] options) => Quotes.AnalyzeAsync(text, ["verify", quotations, .. options]);
}

namespace QuoteAttribution.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private const string Said = "“Yes,” said Ann.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--format", "jsonl")]
    [InlineData("-", "--format", "jsonl")]
    public async Task Standard_input_is_read_when_no_file_or_a_dash_is_given(params string[] args)
    {
        var run = await Quotes.RunOnAsync(Said, args);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Documents.Should().ContainSingle();
        run.Documents[0].GetProperty("id").GetString().Should().Be("-");
        run.Documents[0].GetProperty("quotations").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_text_file_is_one_document_named_after_the_file()
    {
        var file = _folder.Write("a.txt", Said + "\n\nMore.");

        var run = await Quotes.RunAsync(file, "--format", "jsonl");

        run.Documents.Should().ContainSingle().Which.GetProperty("id").GetString().Should().Be(file);
    }

    [Fact]
    public async Task The_extension_tells_json_lines_from_text()
    {
        var lines = _folder.Write("a.JSONL", """{"id":"one","text":"“Yes,” said Ann.","genre":"news","more":[1]}""" + "\n\n" + """{"id":2,"text":""}""");

        var run = await Quotes.RunAsync(lines, "--format", "jsonl");

        run.Documents.Select(d => d.GetProperty("id").ToString()).Should().Equal("one", "2");
    }

    [Fact]
    public async Task The_input_format_overrides_the_extension()
    {
        var lines = _folder.Write("a.txt", """{"id":"one","text":""}""");

        var run = await Quotes.RunAsync(lines, "--input-format", "jsonl", "--format", "jsonl");

        run.Documents.Single().GetProperty("id").GetString().Should().Be("one");
    }

    [Theory]
    [InlineData("nope", "not valid JSON at byte 1")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("""{"id":"x"}""", "has no \"text\"")]
    [InlineData("""{"id":"\ud800","text":"x"}""", "\"id\" holds half a surrogate pair")]
    [InlineData("""{"id":"x","text":"x","\ud800":1}""", "the name of a field holds half a surrogate pair")]
    [InlineData("""{"id":"x","text":"x","speakers":[{"name":"A","aliases":["\ud800"]}]}""", "\"aliases\" holds half a surrogate pair")]
    [InlineData("""{"id":"x","text":"x","speakers":[{"name":"A","gender":"\ud800"}]}""", "\"gender\" holds half a surrogate pair")]
    [InlineData("""{"id":"x","text":"x","speakers":[{"name":"A"},{"nmae":"B"}]}""", "has no \"name\"")]
    [InlineData("""{"id":"x","text":7}""", "\"text\" is not a string")]
    [InlineData("""{"id":"x","text":"\ud800"}""", "\"text\" holds half a surrogate pair")]
    public async Task A_bad_line_is_reported_with_its_number_and_the_others_go_on(string bad, string reason)
    {
        var file = _folder.Write("news.jsonl", """{"id":"first","text":""}""" + $"\n{bad}\n" + """{"id":"last","text":""}""" + "\n");

        var run = await Quotes.RunAsync(file, "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Documents.Select(d => d.GetProperty("id").GetString()).Should().Equal("first", "last");
        run.Error.Should().StartWith($"quotes: {file}:2: {reason}").And.EndWith("quotes: 1 of 3 documents failed" + Environment.NewLine);
        run.Error.Should().NotContain("LineNumber");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_reported_and_the_others_go_on()
    {
        var missing = _folder.PathOf("missing.txt");
        var missingLines = _folder.PathOf("missing.jsonl");
        var good = _folder.Write("good.txt", Said);

        var run = await Quotes.RunAsync(missing, missingLines, good, "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Documents.Single().GetProperty("id").GetString().Should().Be(good);
        run.Error.Should().Contain($"quotes: {missing}: no such file").And.Contain($"quotes: {missingLines}: no such file")
            .And.Contain("2 of 3 documents failed");
    }

    [Fact]
    public async Task A_document_that_breaks_the_analysis_costs_only_its_own_result()
    {
        var attributor = new ScriptedAttributor(text =>
        {
            if (text == "break")
            {
                throw new InvalidOperationException("broken");
            }
        });
        var input = "{\"id\":\"a\",\"text\":\"break\"}\n{\"id\":\"b\",\"text\":\"\"}"u8.ToArray();

        var run = await Quotes.RunOnAsync(input, attributor, new Screen(80, false), "--input-format", "jsonl", "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Documents.Single().GetProperty("id").GetString().Should().Be("b");
        run.Error.Should().StartWith("quotes: -:1: could not be analysed: InvalidOperationException: broken");
    }
}

namespace QuoteAttribution.Cli.Tests.Evaluation;

public sealed class EvaluationInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nope", "not valid JSON at byte 1")]
    [InlineData("[1]", "the value at $ is not of the right type")]
    [InlineData("null", "null is no document")]
    [InlineData("""{"text":"x"}""", "has no \"id\"")]
    [InlineData("""{"id":{},"text":"x"}""", "an id is a string or a number")]
    [InlineData("""{"id":"a","text":7}""", "the value at $.text is not of the right type")]
    [InlineData("""{"id":"a","text":"x","attributions":[null]}""", "holds a null")]
    [InlineData("""{"id":"a","text":"x","attributions":[{"id":"b","content":[[0,"x"]]}]}""", "a span is a list of two whole numbers")]
    [InlineData("""{"id":"a","text":"x","attributions":[{"id":"b","content":[[1,0]]}]}""", "[1, 0] is no span")]
    [InlineData("""{"id":"a","text":"x","attributions":[{"id":"b","content":[[0,2]]}]}""", "the span from 0 to 2 of attribution \"b\" does not lie in the text, whose length is 1")]
    [InlineData("""{"id":"a","text":"x","quotes":[{"start":0,"end":2}]}""", "the span from 0 to 2 of a quote does not lie in the text")]
    public async Task A_bad_gold_line_is_named_with_what_is_wrong(string line, string reason)
    {
        var run = await RunAsync("""{"id":"z","text":""}""" + "\n" + line, """{"id":"z"}""");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"quotes: {_folder.PathOf("gold.jsonl")}:2: {reason}").And.NotContain("LineNumber").And.NotContain("QuoteAttribution");
    }

    [Theory]
    [InlineData("""{"id":"a","quotations":[{"spans":[{"start":0,"end":9}]}]}""", "document a: the span from 0 to 9 does not lie in the text, whose length is 1")]
    [InlineData("""{"id":"a","quotations":[{"spans":[null]}]}""", "holds a null")]
    [InlineData("""{"quotations":[]}""", "has no \"id\"")]
    [InlineData("""{"id":"a","offsets":"utf-8"}""", "counts its offsets in utf-8; write it with --offsets utf-16")]
    public async Task A_bad_prediction_is_told(string line, string reason)
    {
        var run = await RunAsync("""{"id":"a","text":"x"}""", line);

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().StartWith("quotes: ").And.Contain(reason);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_one_without_documents_are_told()
    {
        var gold = _folder.Write("gold.jsonl", "");

        (await Quotes.RunAsync("evaluate", gold, gold)).Error.Should().Contain("gold.jsonl: holds no documents");
        (await Quotes.RunAsync("evaluate", gold, _folder.PathOf("none.jsonl"))).Error.Should().Contain("none.jsonl: no such file");
    }

    [Fact]
    public async Task A_number_and_the_same_digits_as_a_string_are_one_id_and_other_fields_are_passed_over()
    {
        var run = await RunAsync("""{"id":4,"text":"“One,” he said.","more":[null],"attributions":null}""", """{"id":"4","quotations":[],"more":{}}""");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Lines[0].Should().MatchRegex("documents +gold 1  not predicted 0");
    }

    [Theory]
    [InlineData("evaluate", "gold.jsonl")]
    [InlineData("evaluate", "gold.jsonl", "predicted.jsonl", "--errors", "-1")]
    [InlineData("evaluate", "gold.jsonl", "predicted.jsonl", "--errors", "some")]
    [InlineData("evaluate", "gold.jsonl", "predicted.jsonl", "--format", "csv")]
    [InlineData("evaluate", "gold.jsonl", "--predicted")]
    public async Task A_wrong_command_line_is_a_usage_error(params string[] args)
    {
        var run = await Quotes.RunAsync(args);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().StartWith("quotes: ");
    }

    [Fact]
    public async Task Help_needs_no_files_and_shows_examples()
    {
        var run = await Quotes.RunAsync("evaluate", "--help");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Contain(" evaluate <GOLD> <PREDICTED> [options]").And.Contain("Exit codes").And.NotContain("<FILE>...");
    }

    private Task<Quotes> RunAsync(string gold, string predicted) =>
        Quotes.RunAsync("evaluate", _folder.Write("gold.jsonl", gold), _folder.Write("predicted.jsonl", predicted));
}

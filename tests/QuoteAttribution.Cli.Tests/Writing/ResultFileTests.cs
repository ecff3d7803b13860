namespace QuoteAttribution.Cli.Tests.Writing;

public sealed class ResultFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Article => _folder.Write("a.txt", "“Yes,” said Ann.");

    [Fact]
    public async Task A_result_that_goes_to_a_file_is_what_standard_output_would_have_got()
    {
        var shown = await Quotes.RunAsync(Article, "--format", "jsonl");

        var run = await Quotes.RunAsync(Article, "--format", "jsonl", "-o", _folder.PathOf("out"));

        run.Should().Be(new Quotes(ExitCode.Success, "", ""));
        File.ReadAllText(_folder.PathOf("out")).Should().Be(shown.Output);
        Directory.GetFiles(_folder.Path).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("out.csv", "document,")]
    [InlineData("out.json", "[")]
    [InlineData("out.jsonl", "{\"id\":")]
    [InlineData("out.ndjson", "{\"id\":")]
    [InlineData("out.HTML", "<!DOCTYPE html>")]
    [InlineData("out.txt", "\n Speaker")]
    public async Task The_extension_of_the_file_tells_the_format(string name, string start)
    {
        await Quotes.RunAsync(Article, "-o", _folder.PathOf(name));

        File.ReadAllText(_folder.PathOf(name)).Should().StartWith(start);
    }

    [Fact]
    public async Task A_format_that_is_named_counts_for_more_than_the_extension()
    {
        await Quotes.RunAsync(Article, "-o", _folder.PathOf("out.csv"), "--format", "jsonl");

        File.ReadAllText(_folder.PathOf("out.csv")).Should().StartWith("{");
    }

    [Fact]
    public async Task The_earlier_result_stays_until_the_new_one_is_whole()
    {
        var output = _folder.Write("out.jsonl", "earlier");

        var run = await StoppedRun.AtAsync("“Yes,” said Ann.", Article, "-o", output);

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Error.Should().Contain("out.jsonl").And.Contain("--resume");
        File.ReadAllText(output).Should().Be("earlier");
    }

    [Fact]
    public async Task A_folder_with_the_result_of_an_earlier_run_is_read_without_it()
    {
        _ = Article;
        var output = _folder.Write("out.jsonl", """{"text":"“No,” said Tom."}""");

        await Quotes.RunAsync(_folder.Path, "-o", output);

        File.ReadAllLines(output).Should().ContainSingle().Which.Should().Contain("Ann").And.NotContain("Tom");
    }

    [Theory]
    [InlineData("missing/out.jsonl")]
    [InlineData("")]
    [InlineData("folder")]
    public async Task A_file_that_cannot_be_written_is_one_line_of_error(string name)
    {
        Directory.CreateDirectory(_folder.PathOf("folder"));

        var run = await Quotes.RunAsync(Article, "-o", name.Length == 0 ? "" : _folder.PathOf(name));

        run.ExitCode.Should().NotBe(ExitCode.Success);
        run.Error.Should().StartWith("quotes: cannot write").And.EndWith("\n");
        run.Error.TrimEnd('\n').Should().NotContain("\n");
    }

    [Fact]
    public async Task A_device_is_not_replaced_by_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "it has no folder of devices");

        var run = await Quotes.RunAsync(Article, "-o", "/dev/null");

        run.ExitCode.Should().NotBe(ExitCode.Success);
        run.Error.Should().Contain("/dev/null is no file");
    }

    [Fact]
    public async Task The_table_of_speakers_goes_to_a_file_as_well()
    {
        await Quotes.RunAsync("speakers", Article, "--format", "csv", "-o", _folder.PathOf("who.csv"));

        File.ReadAllText(_folder.PathOf("who.csv")).Should().Contain("Ann");
    }

    [Fact]
    public async Task Documents_that_fail_are_listed_for_a_program()
    {
        var input = _folder.Write("in.jsonl", "{\"text\":\"a\"}\nno “json”\n");

        var run = await Quotes.RunAsync(input, _folder.PathOf("missing.txt"), "-o", _folder.PathOf("out.csv"), "--errors", _folder.PathOf("failed.jsonl"), "--quiet");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().Contain("in.jsonl:2").And.Contain("missing.txt");
        var failed = new Quotes(0, File.ReadAllText(_folder.PathOf("failed.jsonl")), "").Documents;
        failed.Select(line => line.GetProperty("document").GetString()).Should().Equal(input + ":2", _folder.PathOf("missing.txt"));
        failed[1].GetProperty("reason").GetString().Should().Be("no such file");
    }

    [Fact]
    public async Task A_quiet_run_says_nothing_of_how_a_file_was_read()
    {
        var file = _folder.Write("latin.txt", [.. "caf"u8, 0xE9, .. " said Ann"u8]);

        (await Quotes.RunAsync(file)).Error.Should().NotBeEmpty();
        (await Quotes.RunAsync(file, "--quiet")).Error.Should().BeEmpty();
    }
}

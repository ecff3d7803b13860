using System.Text.Json;

namespace QuoteAttribution.Cli.Tests;

/// <summary>What only the built program can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_read_and_redirected_output_is_plain_utf8()
    {
        var file = _folder.Write("a.txt", "“Yes,” said Ann Obi.");

        var (exitCode, output, error) = await QuotesProcess.RunAsync("", file);

        exitCode.Should().Be(ExitCode.Success);
        error.Should().BeEmpty();
        output.Should().NotContain("\u001b").And.NotContain("\ufeff").And.NotContain("?");
    }

    [Fact]
    public async Task A_pipe_of_json_lines_comes_out_as_json_lines()
    {
        var (exitCode, output, error) = await QuotesProcess.RunAsync(
            """{"id":"a","text":"“Yes,” said Ann Obi."}""" + "\nbad\n", "--input-format", "jsonl", "--format", "jsonl");

        exitCode.Should().Be(ExitCode.SomeFailed);
        JsonDocument.Parse(output).RootElement.GetProperty("id").GetString().Should().Be("a");
        error.Should().StartWith("quotes: -:2: not valid JSON");
    }

    [Fact]
    public async Task A_wrong_option_is_a_usage_error()
    {
        var (exitCode, output, error) = await QuotesProcess.RunAsync("", "--nonsense");

        exitCode.Should().Be(ExitCode.UsageError);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_program_silently()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "closing a pipe early is tried with a shell");
        var line = """{"id":"a","text":"Rain fell."}""" + "\n";
        var file = _folder.Write("many.jsonl", string.Concat(Enumerable.Repeat(line, 20_000)));
        var start = QuotesProcess.StartInfo("/bin/sh", "-c", "dotnet \"$0\" --format jsonl \"$1\" | head -n 1", QuotesProcess.ProgramPath, file);

        var (_, output, error) = await QuotesProcess.RunAsync(start, "");

        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
        error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("demo")]
    public async Task A_reader_that_was_never_there_is_no_error(string argument)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "closing a pipe early is tried with a shell");
        var start = QuotesProcess.StartInfo("/bin/sh", "-c", "dotnet \"$0\" \"$1\" | true", QuotesProcess.ProgramPath, argument);

        var (_, _, error) = await QuotesProcess.RunAsync(start, "");

        error.Should().BeEmpty();
    }

    [Fact]
    public async Task Two_programs_may_write_to_one_file_after_each_other()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "redirecting is tried with a shell");
        var text = _folder.Write("a.txt", "Rain fell.");
        var both = _folder.PathOf("both.jsonl");
        const string Twice = "(dotnet \"$0\" --format jsonl \"$1\"; dotnet \"$0\" --format jsonl \"$1\") > \"$2\"";

        await QuotesProcess.RunAsync(QuotesProcess.StartInfo("/bin/sh", "-c", Twice, QuotesProcess.ProgramPath, text, both), "");

        File.ReadAllLines(both).Should().HaveCount(2);
    }
}

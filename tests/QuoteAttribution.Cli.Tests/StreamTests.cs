namespace QuoteAttribution.Cli.Tests;

/// <summary>Whatever the three streams of the program are: no stack trace, and the right exit code.</summary>
public sealed class StreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("quotes \"$1\" >&-", 1, "quotes: cannot write the result: standard output is closed")]
    [InlineData("quotes --help >&-", 1, "quotes: cannot write the result: standard output is closed")]
    [InlineData("quotes --format jsonl <&-", 1, "quotes: -: cannot be read: standard input is closed")]
    [InlineData("quotes \"$1\" >/dev/null 2>&-", 0, "")]
    [InlineData("quotes missing.txt 2>&-", 1, "")]
    [InlineData("quotes missing.txt <&- >&- 2>&-", 1, "")]
    [InlineData("quotes --help >/dev/full", 1, "quotes: cannot write the result: No space left on device")]
    [InlineData("quotes \"$1\" >/dev/full", 1, "quotes: cannot write the result: No space left on device")]
    [InlineData("quotes missing.txt 2>/dev/full", 1, "")]
    [InlineData("quotes missing.txt --errors /dev/full", 1, "quotes: missing.txt: no such file\nquotes: cannot write the result: No space left on device : '/dev/full'")]
    [InlineData("quotes \"$1\" 1</dev/null", 1, "quotes: cannot write the result: Bad file descriptor")]
    public async Task A_stream_that_takes_or_gives_nothing_is_said_in_a_line(string line, int code, string error)
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "what is closed can be told on Linux");

        var run = await QuotesProcess.ShellAsync(line, _folder.Write("a.txt", "“Yes,” said Ann Obi."));

        run.ExitCode.Should().Be(code);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().Be(error);
    }
}

namespace QuoteAttribution.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--input-format", "xml")]
    [InlineData("--nonsense", "-")]
    [InlineData("--indirect", "thoughts")]
    [InlineData("--policy", "boldness")]
    [InlineData("--offsets", "utf-7")]
    [InlineData("demo", "--nonsense")]
    public async Task A_wrong_command_line_is_a_usage_error(string first, string second)
    {
        var run = await Quotes.RunAsync(first, second);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("quotes: ").And.Contain("quotes --help");
    }

    [Fact]
    public async Task Help_shows_how_to_begin()
    {
        var run = await Quotes.RunAsync("--help");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Contain("quotes demo").And.Contain("--sentences").And.Contain("Exit codes");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_whose_name_starts_with_an_at_sign_is_a_file()
    {
        var run = await Quotes.RunAsync("@missing.txt");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().Contain("@missing.txt: no such file");
    }

    [Fact]
    public async Task A_cancelled_run_says_so_by_its_exit_code()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var surroundings = new Surroundings(input, output, error, () => new Screen(80, false), static _ => null, _ => new ScriptedAttributor());

        var exitCode = await QuotesCommand.RunAsync(["-"], surroundings, cancelled.Token);

        exitCode.Should().Be(ExitCode.Cancelled);
    }
}

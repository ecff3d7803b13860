using Spectre.Console;

namespace QuoteAttribution.Cli.Tests.Writing;

public sealed class RunProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_terminal_shows_how_much_is_read_and_messages_above_it()
    {
        var (exitCode, shown, result) = await RunAsync(static _ => true, "missing.txt", _folder.Write("a.txt", "“Yes,” said Ann."));

        exitCode.Should().Be(ExitCode.SomeFailed);
        shown.Should().Contain("documents").And.Contain("100%").And.Contain("quotes: missing.txt: no such file");
        result.Should().Contain("Ann").And.NotContain("\u001b");
    }

    [Fact]
    public async Task A_terminal_that_gets_the_results_shows_no_bar()
    {
        var (_, shown, _) = await RunAsync(static isFile => isFile, _folder.Write("a.txt", "“Yes,” said Ann."));

        shown.Should().BeEmpty();
    }

    [Fact]
    public async Task A_quiet_run_shows_no_bar()
    {
        var (_, shown, _) = await RunAsync(static _ => true, _folder.Write("a.txt", "“Yes,” said Ann."), "--quiet");

        shown.Should().BeEmpty();
    }

    private static async Task<(int ExitCode, string Shown, string Result)> RunAsync(Func<bool, bool> isShown, params string[] args)
    {
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal),
        });
        var surroundings = new Surroundings(
            input, output, error, Screen.OfFile, isFile => isShown(isFile) ? console : null, static _ => new ScriptedAttributor());
        var exitCode = await QuotesCommand.RunAsync(args, surroundings, TestContext.Current.CancellationToken);
        return (exitCode, terminal.ToString(), System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }
}

using System.Diagnostics;

namespace QuoteAttribution.Cli.Tests.Writing;

public sealed class ResumeTests : IDisposable
{
    private const int Documents = 300, Stop = 217;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string TextOf(int number) => $"“Yes {number},” said Ann.";

    private string Input() => _folder.Write("in.jsonl", string.Concat(Enumerable.Range(0, Documents).Select(
        static number => number % 50 == 7 ? "broken\n" : $$"""{"id":{{number % 3}},"text":"{{TextOf(number)}}"}""" + "\n")));

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("table")]
    [InlineData("text")]
    public async Task A_run_that_was_stopped_and_goes_on_writes_what_one_run_would_have_written(string format)
    {
        var input = Input();
        await Quotes.RunAsync(input, "--format", format, "-o", _folder.PathOf("whole"), "--errors", _folder.PathOf("whole-errors"));
        string[] command = [input, "--format", format, "-o", _folder.PathOf("out"), "--errors", _folder.PathOf("errors"), "--resume"];
        var stopped = await StoppedRun.AtAsync(TextOf(Stop), command);
        // What was written after the last line of the journal, half of a document too, is written again.
        await File.AppendAllTextAsync(_folder.PathOf("out.part"), "{\"id\":", TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(_folder.PathOf("out.part-journal"), "299 6 12", TestContext.Current.CancellationToken);

        var resumed = await Quotes.RunAsync(command);

        stopped.ExitCode.Should().Be(ExitCode.Cancelled);
        resumed.ExitCode.Should().Be(ExitCode.SomeFailed);
        resumed.Error.Should().Contain("6 of 300 documents failed");
        File.ReadAllText(_folder.PathOf("out")).Should().Be(File.ReadAllText(_folder.PathOf("whole")));
        File.ReadAllText(_folder.PathOf("errors")).Should().Be(File.ReadAllText(_folder.PathOf("whole-errors")));
    }

    [Fact]
    public async Task What_was_read_before_the_stop_is_not_read_again()
    {
        var part = _folder.PathOf("out.jsonl.part");
        string[] command = [Input(), "-o", _folder.PathOf("out.jsonl"), "--resume"];
        await StoppedRun.AtAsync(TextOf(Stop), () => new FileInfo(part) is { Exists: true, Length: > 0 }, command);
        var done = File.ReadLines(part).Count();
        var read = 0;

        var resumed = await Quotes.RunOnAsync([], new ScriptedAttributor(_ => Interlocked.Increment(ref read)), Screen.OfFile(), command);

        resumed.ExitCode.Should().Be(ExitCode.SomeFailed);
        done.Should().BePositive();
        // Who is stopped between a document and its line in the journal reads that one again.
        read.Should().BeInRange(Documents - 6 - done, Documents - 6 - done + 1);
    }

    [Theory]
    [InlineData("--min-confidence", "0.5")]
    [InlineData("--kind", "direct")]
    public async Task Another_run_is_not_continued(params string[] options)
    {
        string[] command = [Input(), "-o", _folder.PathOf("out.jsonl"), "--resume"];
        await StoppedRun.AtAsync(TextOf(Stop), command);

        var resumed = await Quotes.RunAsync([.. command, .. options]);

        resumed.ExitCode.Should().NotBe(ExitCode.Success);
        resumed.Error.Should().Contain("is of another run");
        File.Exists(_folder.PathOf("out.jsonl")).Should().BeFalse();
        File.Exists(_folder.PathOf("out.jsonl.part")).Should().BeTrue();
    }

    [Fact]
    public async Task A_file_that_has_changed_makes_it_another_run()
    {
        string[] command = [Input(), "-o", _folder.PathOf("out.jsonl"), "--resume"];
        await StoppedRun.AtAsync(TextOf(Stop), command);
        await File.AppendAllTextAsync(command[0], "\n{}", TestContext.Current.CancellationToken);

        (await Quotes.RunAsync(command)).Error.Should().Contain("is of another run");
    }

    [Fact]
    public async Task Nothing_to_go_on_with_is_a_beginning()
    {
        var run = await Quotes.RunAsync(_folder.Write("a.txt", TextOf(1)), "-o", _folder.PathOf("out.jsonl"), "--resume");

        run.Should().Be(new Quotes(ExitCode.Success, "", ""));
        File.ReadAllLines(_folder.PathOf("out.jsonl")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("--resume", "-o FILE", "a.txt")]
    [InlineData("--resume", "needs files", "-", "-o", "out.jsonl")]
    public async Task What_cannot_be_resumed_is_said_at_once(string option, string reason, params string[] args)
    {
        var run = await Quotes.RunAsync([option, .. args]);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().Contain(reason);
    }

    [Fact]
    public async Task A_program_that_is_killed_again_and_again_comes_to_the_same_end()
    {
        var line = """{"id":1,"text":"“Yes,” said Ann Reed, who had come from the pier. “No,” said Tom Lind."}""" + "\n";
        var input = _folder.Write("in.jsonl", string.Concat(Enumerable.Repeat(line, 30_000)));
        await QuotesProcess.RunAsync("", input, "-o", _folder.PathOf("whole.jsonl"));
        string[] command = [input, "--format", "jsonl", "-o", _folder.PathOf("out.jsonl"), "--resume"];

        for (var wait = 400; wait <= 1_000; wait += 200)
        {
            await KillAfterAsync(wait, command);
        }

        var (exitCode, _, error) = await QuotesProcess.RunAsync("", command);

        exitCode.Should().Be(ExitCode.Success, error);
        File.ReadAllText(_folder.PathOf("out.jsonl")).Should().Be(File.ReadAllText(_folder.PathOf("whole.jsonl")));
    }

    private static async Task KillAfterAsync(int milliseconds, string[] command)
    {
        using var process = Process.Start(QuotesProcess.StartInfo("dotnet", [QuotesProcess.ProgramPath, .. command]))!;
        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}

using System.Text;

namespace QuoteAttribution.Cli.Tests;

/// <summary>What is too large for the machine costs itself and nothing else.</summary>
public sealed class ScarceMemoryTests : IDisposable
{
    private const string Reason = "too large for the memory of this machine; split it into documents, one a line of JSON Lines";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Work_that_finds_too_little_memory_is_done_again_when_no_other_is()
    {
        using var began = new ManualResetEventSlim();
        using var failed = new ManualResetEventSlim();
        var beside = Task.Run(() => ScarceMemory.Share(() =>
        {
            began.Set();
            failed.Wait(TestContext.Current.CancellationToken);
            return true;
        }));
        began.Wait(TestContext.Current.CancellationToken);
        var turns = 0;

        var endedBefore = ScarceMemory.Share(() =>
        {
            if (turns++ > 0)
            {
                return beside.IsCompleted || beside.Wait(TimeSpan.FromSeconds(10));
            }

            failed.Set();
            throw new InsufficientMemoryException();
        });

        endedBefore.Should().BeTrue();
        turns.Should().Be(2);
    }

    [Fact]
    public void Work_that_is_too_large_alone_fails_and_the_next_is_done()
    {
        var work = () => ScarceMemory.Share<int>(static () => throw new InsufficientMemoryException());

        work.Should().Throw<OutOfMemoryException>();
        ScarceMemory.Share(static () => 1).Should().Be(1);
    }

    [Fact]
    public async Task A_line_that_does_not_fit_into_the_memory_costs_no_other_line()
    {
        const string Line = """{"text":"“Yes,” said Ann Reed."}""";
        var file = _folder.Write("a.jsonl", Encoding.UTF8.GetBytes($"{Line}\n{new string('t', 100_000_000)}\n{Line}\n{Line}"));

        // Hexadecimal: half of what the line takes twice.
        var run = await QuotesProcess.ShellAsync("DOTNET_GCHeapHardLimit=6000000 quotes --format jsonl \"$1\"", file);

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3);
        run.Error.TrimEnd().Split('\n').Should().Equal($"quotes: {file}:2: {Reason}", "quotes: 1 of 4 documents failed");
    }
}

namespace QuoteAttribution.Cli.Tests;

public sealed class TimeoutTests
{
    private const string Input = """
        {"id":1,"text":"“Yes,” said Ann."}
        {"id":2,"text":"endless"}
        {"id":3,"text":"“No,” said Tom."}
        """;

    [Fact]
    public async Task A_document_that_takes_too_long_fails_and_those_after_it_are_read()
    {
        var run = await Quotes.RunOnAsync(
            System.Text.Encoding.UTF8.GetBytes(Input), new Endless(), Screen.OfFile(), "--input-format", "jsonl", "--format", "jsonl", "--timeout", "0.05");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Documents.Select(static document => document.GetProperty("id").GetInt32()).Should().Equal(1, 3);
        run.Error.Should().Contain("takes longer than --timeout 0.05").And.Contain("1 of 3 documents failed");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("1e9")]
    public async Task What_is_no_time_is_refused(string seconds)
    {
        var run = await Quotes.RunAsync("--timeout", seconds, "a.txt");

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().Contain($"--timeout takes a number of seconds above 0, up to a million, not {seconds}");
    }

    private sealed class Endless : IQuoteAttributor
    {
        public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default)
        {
            if (text == "endless")
            {
                cancellationToken.WaitHandle.WaitOne();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return new ScriptedAttributor().Analyze(text, cast, cancellationToken);
        }
    }
}

using System.Globalization;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Tests;

public class ManyDocumentsTests
{
    [Fact]
    public async Task Many_documents_are_written_in_the_order_of_the_input()
    {
        var input = string.Join('\n', Enumerable.Range(0, 1_000).Select(i => $$"""{"id":{{i}},"text":"{{new string('a', i % 11 * 100)}}"}"""));

        var run = await Quotes.RunOnAsync(input, "--input-format", "jsonl", "--format", "jsonl");

        run.Documents.Select(d => int.Parse(d.GetProperty("id").ToString(), CultureInfo.InvariantCulture))
            .Should().Equal(Enumerable.Range(0, 1_000));
    }

    [Fact]
    public async Task A_read_that_never_ends_does_not_hold_back_a_run_that_has_ended()
    {
        using var never = new ManualResetEventSlim();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var read = new List<int>();

        var reading = async () =>
        {
            await foreach (var item in Interruptible.Read(OneAndThenNoMore(never), stop.Token))
            {
                read.Add(item);
                await stop.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        read.Should().Equal(1);
        never.Set();
    }

    private static IEnumerable<int> OneAndThenNoMore(ManualResetEventSlim never)
    {
        yield return 1;
        never.Wait();
    }
}

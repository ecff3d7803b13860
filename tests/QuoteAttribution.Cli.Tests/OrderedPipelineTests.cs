namespace QuoteAttribution.Cli.Tests;

public class OrderedPipelineTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        var results = new List<int>();

        await OrderedPipeline.RunAsync(
            Enumerable.Range(0, 500),
            static item => item % 5 * OrderedPipeline.Place,
            item =>
            {
                Thread.SpinWait(item % 7 * 5_000);
                return item;
            },
            result =>
            {
                results.Add(result);
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);

        results.Should().Equal(Enumerable.Range(0, 500));
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(OrderedPipeline.Place, 2)]
    [InlineData(int.MaxValue, OrderedPipeline.MostPlaces)]
    public async Task Few_items_are_read_ahead_of_the_result_that_is_handed_on_and_fewer_the_longer_they_are(int length, int places)
    {
        var read = 0;
        var farthest = 0;
        var handedOn = 0;

        await OrderedPipeline.RunAsync(
            Enumerable.Range(0, 2_000).Select(item =>
            {
                farthest = Math.Max(farthest, ++read - Volatile.Read(ref handedOn));
                return item;
            }),
            _ => length,
            static item => item,
            _ =>
            {
                Interlocked.Increment(ref handedOn);
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);

        farthest.Should().BeLessThanOrEqualTo((OrderedPipeline.Places / places) + 3);
    }

    [Fact]
    public async Task A_reader_that_fails_fails_the_run()
    {
        var run = () => OrderedPipeline.RunAsync(
            Enumerable.Range(0, 10).Select(item => item < 5 ? item : throw new InvalidOperationException("unreadable")),
            static _ => 1,
            static item => item,
            static _ => Task.CompletedTask,
            TestContext.Current.CancellationToken);

        await run.Should().ThrowAsync<InvalidOperationException>().WithMessage("unreadable");
    }

    [Fact]
    public async Task A_writer_that_fails_ends_the_run_though_the_reader_would_go_on_for_ever()
    {
        var run = () => OrderedPipeline.RunAsync(
            Enumerable.Repeat(1, int.MaxValue),
            static _ => 1,
            static item => item,
            static _ => throw new InvalidOperationException("closed"),
            TestContext.Current.CancellationToken);

        await run.Should().ThrowAsync<InvalidOperationException>().WithMessage("closed");
    }

    [Fact]
    public async Task Many_documents_are_written_in_the_order_of_the_input()
    {
        var input = string.Join('\n', Enumerable.Range(0, 1_000).Select(i => $$"""{"id":{{i}},"text":"{{new string('a', i % 11 * 100)}}"}"""));

        var run = await Quotes.RunOnAsync(input, "--input-format", "jsonl", "--format", "jsonl");

        run.Documents.Select(d => int.Parse(d.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal(Enumerable.Range(0, 1_000));
    }
}

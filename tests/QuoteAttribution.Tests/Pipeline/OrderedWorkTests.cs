using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Pipeline;

public sealed class OrderedWorkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        var work = Work(static item => item % 5 * OrderedWork<int, int>.Place, static item =>
        {
            Thread.SpinWait(item % 7 * 5_000);
            return item;
        });

        (await work.RunAsync(Items(500), Token).ToListAsync(Token)).Should().Equal(Enumerable.Range(0, 500));
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(OrderedWork<int, int>.Place - 1, 64)]
    [InlineData(OrderedWork<int, int>.Place, 32)]
    [InlineData(7 * OrderedWork<int, int>.Place, 8)]
    [InlineData(int.MaxValue, 1)]
    public async Task Only_so_many_items_are_held_as_their_length_allows_and_one_however_long(int length, int held)
    {
        var read = 0;
        var given = 0;
        var most = 0;
        var work = new OrderedWork<int, int>(_ => length, static (item, _) => item, new() { MaxCharactersInFlight = 64 * OrderedWork<int, int>.Place });

        await foreach (var _ in work.RunAsync(Items(300).Select(item =>
        {
            // The item at hand waits for its places while these are held.
            most = Math.Max(most, read++ - Volatile.Read(ref given));
            return item;
        }), Token))
        {
            // Gives the reader time to run ahead as far as it may.
            await Task.Yield();
            Interlocked.Increment(ref given);
        }

        most.Should().BeInRange(1, held + 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task No_more_items_are_worked_on_at_once_than_is_said(int atOnce)
    {
        var running = 0;
        var most = 0;
        var work = new OrderedWork<int, int>(static _ => 1, (item, _) =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            Thread.SpinWait(20_000);
            Interlocked.Decrement(ref running);
            return item;
        }, new() { MaxDegreeOfParallelism = atOnce });

        await work.RunAsync(Items(200), Token).CountAsync(Token);

        most.Should().BeInRange(1, atOnce);
    }

    [Fact]
    public async Task What_the_source_throws_comes_after_the_results_of_the_items_before()
    {
        var results = new List<int>();
        var run = async () =>
        {
            await foreach (var result in Work().RunAsync(Items(10).Select(static item => item < 5 ? item : throw new InvalidOperationException("unreadable")), Token))
            {
                results.Add(result);
            }
        };

        await run.Should().ThrowAsync<InvalidOperationException>().WithMessage("unreadable");
        results.Should().Equal(0, 1, 2, 3, 4);
    }

    [Fact]
    public async Task Who_stops_early_ends_the_run_though_the_source_would_go_on_for_ever_and_disposes_of_the_source()
    {
        var disposed = false;

        await foreach (var _ in Work().RunAsync(Endless(() => disposed = true), Token))
        {
            break;
        }

        disposed.Should().BeTrue();
    }

    [Fact]
    public async Task Who_throws_on_a_result_ends_the_run()
    {
        var disposed = false;
        var run = async () =>
        {
            await foreach (var _ in Work().RunAsync(Endless(() => disposed = true), Token))
            {
                throw new InvalidOperationException("closed");
            }
        };

        await run.Should().ThrowAsync<InvalidOperationException>().WithMessage("closed");
        disposed.Should().BeTrue();
    }

    [Fact]
    public async Task Work_that_nobody_waits_for_is_told_to_end()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var told = new TaskCompletionSource();
        var work = new OrderedWork<int, int>(static _ => 1, (item, stop) =>
        {
            if (item == 1)
            {
                begun.SetResult();
                // The handle of a token is gone once the run has ended, which can be before this line.
                SpinWait.SpinUntil(() => stop.IsCancellationRequested);
                told.SetResult();
            }

            return item;
        }, new() { MaxDegreeOfParallelism = 2 });

        await foreach (var _ in work.RunAsync(Items(2), Token))
        {
            await begun.Task;
            break;
        }

        await told.Task.WaitAsync(Token);
    }

    private static OrderedWork<int, int> Work() => Work(static _ => 1, static item => item);

    private static OrderedWork<int, int> Work(Func<int, int> lengthOf, Func<int, int> work) => new(lengthOf, (item, _) => work(item), new());

    private static IAsyncEnumerable<int> Items(int count) => Enumerable.Range(0, count).ToAsyncEnumerable();

    private static async IAsyncEnumerable<int> Endless(Action disposed)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }
        finally
        {
            disposed();
        }
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }
}

using System.Threading.Channels;

namespace QuoteAttribution.Cli;

/// <summary>Works on many items at once and hands on the results in the order of the items.</summary>
internal static class OrderedPipeline
{
    /// <summary>The length of an item that takes one place.</summary>
    public const int Place = 8192;

    /// <summary>The places that the longest item takes.</summary>
    public const int MostPlaces = 8;

    /// <summary>All places. Enough to keep every core busy while a long document holds back the results of the short ones after it.</summary>
    /// <remarks>Memory holds as many short documents, and only four long ones for each core, however long the input is.</remarks>
    public static readonly int Places = 4 * MostPlaces * Environment.ProcessorCount;

    /// <summary>Works on all items.</summary>
    /// <param name="items">What to work on; read by one thread.</param>
    /// <param name="lengthOf">The length of an item: few long ones are held at a time, and many short ones.</param>
    /// <param name="work">What is done on all cores.</param>
    /// <param name="handOn">Takes the results, one after another.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, int> lengthOf, Func<TItem, TResult> work, Func<TResult, Task> handOn, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Channel.CreateUnbounded<(Task<TResult> Result, int Places)>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        // Never disposed, as the reader below may still wait for a place.
        var free = new SemaphoreSlim(Places);
        // Not awaited: a read of standard input cannot be interrupted, and must not keep a run alive that has ended. What goes wrong
        // in it arrives through the channel.
        _ = Task.Run(() => StartAllAsync(items, lengthOf, work, free, running.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var (result, places) in running.Reader.ReadAllAsync(cancellationToken))
            {
                await handOn(await result);
                free.Release(places);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static async Task StartAllAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, int> lengthOf,
        Func<TItem, TResult> work,
        SemaphoreSlim free,
        ChannelWriter<(Task<TResult> Result, int Places)> running,
        CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                var places = Math.Min(1 + (lengthOf(item) / Place), MostPlaces);
                for (var i = 0; i < places; i++)
                {
                    await free.WaitAsync(stop);
                }

                await running.WriteAsync((Task.Run(() => work(item), stop), places), stop);
            }

            running.Complete();
        }
        catch (Exception e)
        {
            running.Complete(e);
        }
    }
}

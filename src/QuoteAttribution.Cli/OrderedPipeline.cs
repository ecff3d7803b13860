using System.Threading.Channels;

namespace QuoteAttribution.Cli;

/// <summary>Works on many items at once and hands on the results in the order of the items.</summary>
internal static class OrderedPipeline
{
    // Enough to keep every core busy while a long document holds back the results of the short ones behind it, and few enough that
    // memory holds a handful of documents however long the input is.
    private static readonly int _itemsInFlight = 4 * Environment.ProcessorCount;

    public static async Task RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, Func<TResult, Task> handOn, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Channel.CreateBounded<Task<TResult>>(
            new BoundedChannelOptions(_itemsInFlight) { SingleReader = true, SingleWriter = true });
        // Not awaited: a read of standard input cannot be interrupted, and must not keep a run alive that has ended. What goes wrong
        // in it arrives through the channel.
        _ = Task.Run(() => StartAllAsync(items, work, running.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in running.Reader.ReadAllAsync(cancellationToken))
            {
                await handOn(await result);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static async Task StartAllAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> running, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                await running.WriteAsync(Task.Run(() => work(item), stop), stop);
            }

            running.Complete();
        }
        catch (Exception e)
        {
            running.Complete(e);
        }
    }
}

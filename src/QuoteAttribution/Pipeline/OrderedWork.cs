using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace QuoteAttribution.Pipeline;

/// <summary>Works on many items at once and hands on the results in the order of the items.</summary>
/// <param name="lengthOf">The characters of an item: few long ones are held at a time, and many short ones.</param>
/// <param name="work">What is done on all cores; the token ends it when nobody waits for the result any more.</param>
/// <param name="options">How many items are worked on, and how much of them is held.</param>
/// <remarks>For one run.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore holds nothing until its handle is asked for, and work that nobody waits for may still release one.")]
internal sealed class OrderedWork<TItem, TResult>(Func<TItem, int> lengthOf, Func<TItem, CancellationToken, TResult> work, AnalyzeManyOptions options)
{
    /// <summary>
    /// The characters that are reserved at a time. An item takes one place at least, so that a million empty ones are not held at once.
    /// </summary>
    public const int Place = 8192;

    private readonly int _places = (int)Math.Clamp(options.MaxCharactersInFlight / Place, 1, int.MaxValue);
    private readonly SemaphoreSlim _free = new((int)Math.Clamp(options.MaxCharactersInFlight / Place, 1, int.MaxValue));
    private readonly SemaphoreSlim _workers = new(options.MaxDegreeOfParallelism);

    /// <summary>Runs through all items. Who stops early waits until the item that is being read is there, and the source is disposed of.</summary>
    /// <remarks>What goes wrong in an item's work, or in the source, is thrown where the result would have been.</remarks>
    public async IAsyncEnumerable<TResult> RunAsync(IAsyncEnumerable<TItem> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Channel.CreateUnbounded<(Task<TResult> Result, int Places)>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var starting = Task.Run(() => StartAllAsync(items, running.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var (result, places) in running.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await result.ConfigureAwait(false);
                _free.Release(places);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await starting.ConfigureAwait(false);
        }
    }

    private async Task StartAllAsync(IAsyncEnumerable<TItem> items, ChannelWriter<(Task<TResult> Result, int Places)> running, CancellationToken stop)
    {
        try
        {
            await foreach (var item in items.WithCancellation(stop).ConfigureAwait(false))
            {
                var places = Math.Min(1 + (lengthOf(item) / Place), _places);
                for (var i = 0; i < places; i++)
                {
                    await _free.WaitAsync(stop).ConfigureAwait(false);
                }

                await _workers.WaitAsync(stop).ConfigureAwait(false);
                running.TryWrite((Task.Run(() => Work(item, stop), stop), places));
            }

            running.Complete();
        }
        catch (Exception e)
        {
            running.Complete(e);
        }
    }

    private TResult Work(TItem item, CancellationToken stop)
    {
        try
        {
            return work(item, stop);
        }
        finally
        {
            _workers.Release();
        }
    }
}

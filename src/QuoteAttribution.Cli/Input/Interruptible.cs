using System.Runtime.CompilerServices;

namespace QuoteAttribution.Cli.Input;

/// <summary>Makes reading end when a run does: a read of standard input cannot be interrupted, and must not keep alive a run that has ended.</summary>
internal static class Interruptible
{
    /// <summary>The same items; when the token is cancelled, the read that is waited for is left behind.</summary>
    public static async IAsyncEnumerable<T> Read<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var reader = items.GetEnumerator();
        var reading = Task.FromResult(false);
        try
        {
            while (await (reading = Task.Run(reader.MoveNext, cancellationToken)).WaitAsync(cancellationToken))
            {
                yield return reader.Current;
            }
        }
        finally
        {
            if (reading.IsCompleted)
            {
                reader.Dispose();
            }
        }
    }
}

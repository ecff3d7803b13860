namespace QuoteAttribution.Cli.Writing;

/// <summary>Writes results, and tells a failure to write from all others.</summary>
internal sealed class ResultWriter(Stream output)
{
    /// <exception cref="OutputException">The output takes no more.</exception>
    public Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => OutputException.GuardAsync(async () =>
    {
        await output.WriteAsync(bytes, cancellationToken);
        await output.FlushAsync(cancellationToken);
    });
}

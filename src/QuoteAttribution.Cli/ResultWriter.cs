namespace QuoteAttribution.Cli;

/// <summary>Writes results, and tells a failure to write from all others.</summary>
internal sealed class ResultWriter(Stream output)
{
    /// <exception cref="OutputException">The output takes no more.</exception>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await output.WriteAsync(bytes, cancellationToken);
            await output.FlushAsync(cancellationToken);
        }
        catch (IOException e)
        {
            throw new OutputException(e);
        }
        catch (UnauthorizedAccessException e)
        {
            // Standard output that was opened to be read.
            throw new OutputException(e.InnerException as IOException ?? new IOException(e.Message));
        }
    }
}

using System.Net;

namespace QuoteAttribution.Cli.Serving;

/// <summary>Reads what a request brings, up to a size and for a time.</summary>
/// <param name="maxSize">How many bytes it may have.</param>
internal sealed class RequestBody(int maxSize)
{
    // Who sends nothing more must not keep others waiting.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    /// <exception cref="RefusedException">It is too large or does not come.</exception>
    public async Task<byte[]> ReadAsync(HttpListenerRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength64 > maxSize)
        {
            throw TooLarge();
        }

        using var body = new MemoryStream();
        var part = new byte[64 * 1024];
        while (await ReadPartAsync(request.InputStream, part, cancellationToken) is > 0 and var count)
        {
            body.Write(part, 0, count);
            if (body.Length > maxSize)
            {
                throw TooLarge();
            }
        }

        return body.ToArray();
    }

    private static async Task<int> ReadPartAsync(Stream input, byte[] part, CancellationToken cancellationToken)
    {
        try
        {
            return await input.ReadAsync(part, cancellationToken).AsTask().WaitAsync(_patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new RefusedException(HttpStatusCode.RequestTimeout, "the rest of the request did not come");
        }
    }

    private RefusedException TooLarge() => new(HttpStatusCode.RequestEntityTooLarge, $"more than {maxSize} bytes; quotes serve --max-size MB takes more");
}

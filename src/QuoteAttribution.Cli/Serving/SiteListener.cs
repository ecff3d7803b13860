using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace QuoteAttribution.Cli.Serving;

/// <summary>Takes requests at an address that only this machine has, several at once, until it is told to end.</summary>
/// <param name="site">Who answers.</param>
internal sealed class SiteListener(AttributionSite site) : IDisposable
{
    // Most of them wait for their client or for a core; the others wait in the listener's own queue.
    private const int RequestsAtOnce = 64;

    // Between finding a free port and taking it, another program may have taken it.
    private const int Tries = 10;

    // Who takes nothing more of an answer must not keep others waiting, least of all when the program ends.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30), _parting = TimeSpan.FromSeconds(1);

    private HttpListener? _listener;

    public void Dispose() => _listener?.Close();

    /// <summary>Begins to listen.</summary>
    /// <param name="port">At which port; 0 takes one that is free.</param>
    /// <returns>The address of the page.</returns>
    /// <exception cref="HttpListenerException">The port cannot be taken.</exception>
    public string Start(int port)
    {
        for (var tries = 1; ; tries++)
        {
            var address = $"http://{IPAddress.Loopback}:{(port == 0 ? FreePort() : port)}/";
            _listener = new HttpListener { Prefixes = { address } };
            try
            {
                _listener.Start();
                return address;
            }
            catch (HttpListenerException) when (port == 0 && tries < Tries)
            {
                _listener.Close();
            }
        }
    }

    /// <summary>Answers requests; what is being analysed when it is told to end is given up.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Parallel.ForEachAsync(
                RequestsAsync(cancellationToken), new ParallelOptions { MaxDegreeOfParallelism = RequestsAtOnce, CancellationToken = cancellationToken }, AnswerAsync);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl-C is how one ends it.
        }
    }

    private async IAsyncEnumerable<HttpListenerContext> RequestsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            yield return await _listener!.GetContextAsync().WaitAsync(cancellationToken);
        }
    }

    private async ValueTask AnswerAsync(HttpListenerContext context, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await AnswerOrRefuseAsync(context.Request, cancellationToken);
            var writing = answer.WriteAsync(context.Response, withContent: context.Request.HttpMethod != "HEAD");
            await (cancellationToken.IsCancellationRequested ? writing.WaitAsync(_parting, CancellationToken.None) : writing.WaitAsync(_patience, cancellationToken));
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException or TimeoutException)
        {
            // The client has gone away or takes no more.
            context.Response.Abort();
        }
    }

    private async Task<Answer> AnswerOrRefuseAsync(HttpListenerRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await site.AnswerAsync(request, cancellationToken);
        }
        catch (RefusedException e)
        {
            return Answer.Refusal(e);
        }
        catch (OperationCanceledException)
        {
            return Answer.Refusal(new RefusedException(HttpStatusCode.ServiceUnavailable, "quotes serve was ended"));
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

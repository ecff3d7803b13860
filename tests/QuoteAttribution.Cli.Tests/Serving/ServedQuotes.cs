using System.IO.Pipelines;
using System.Net.Http.Headers;
using System.Text;

namespace QuoteAttribution.Cli.Tests.Serving;

/// <summary><c>quotes serve</c> in this process, at a port of its own.</summary>
internal sealed class ServedQuotes : IAsyncDisposable
{
    private readonly CancellationTokenSource _ctrlC = new();
    private readonly Task<int> _run;
    private readonly StringWriter _error;

    private ServedQuotes(Task<int> run, CancellationTokenSource ctrlC, StringWriter error, Uri address)
    {
        (_run, _ctrlC, _error, Address) = (run, ctrlC, error, address);
        Client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public string Error => _error.ToString();

    public static Task<ServedQuotes> StartAsync(params string[] args) => StartAsync(static options => new QuoteAttributor(options), args);

    public static Task<ServedQuotes> StartAsync(IQuoteAttributor attributor, params string[] args) => StartAsync(_ => attributor, args);

    private static async Task<ServedQuotes> StartAsync(Func<QuoteAttributionOptions, IQuoteAttributor> attributor, string[] args)
    {
        var output = new Pipe();
        var error = new StringWriter();
        var ctrlC = new CancellationTokenSource();
        var surroundings = new Surroundings(Stream.Null, output.Writer.AsStream(), error, Screen.OfFile, static _ => null, attributor);
        var run = QuotesCommand.RunAsync(["serve", "--port", "0", .. args], surroundings, ctrlC.Token);
        using var lines = new StreamReader(output.Reader.AsStream());
        var line = await lines.ReadLineAsync(TestContext.Current.CancellationToken);
        return new ServedQuotes(run, ctrlC, error, new Uri(line!));
    }

    public Task<HttpResponseMessage> PostAsync(string text, string contentType = "text/plain", string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(text), contentType, accept);

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string contentType = "text/plain", string? accept = null)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/attribute") { Content = content };
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What Ctrl-C does.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> EndAsync()
    {
        await _ctrlC.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Client.Dispose();
        _ctrlC.Dispose();
        await _error.DisposeAsync();
    }
}

using System.Net;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Serving;

/// <summary>What stands at each address: the page at <c>/</c>, and at <c>/attribute</c> what is found in the text that is sent there.</summary>
/// <param name="attributor">Who analyses.</param>
/// <param name="json">What the JSON holds.</param>
/// <param name="maxSize">How many bytes a request may have.</param>
/// <param name="messages">Where it is said when something goes wrong here.</param>
internal sealed class AttributionSite(IQuoteAttributor attributor, AttributionJsonOptions json, int maxSize, Messages messages) : IDisposable
{
    public const string AttributePath = "/attribute";

    private readonly RequestBody _body = new(maxSize);
    private readonly JsonLinesFormat _json = new(json);

    // A text takes a whole core; more of them at once would only wait for each other, with all they hold.
    private readonly SemaphoreSlim _cores = new(Environment.ProcessorCount);

    private readonly Document _example = new("An example", DemoCommand.ReadArticle());

    public void Dispose() => _cores.Dispose();

    /// <exception cref="RefusedException">The request does not get what it asks for.</exception>
    public Task<Answer> AnswerAsync(HttpListenerRequest request, CancellationToken cancellationToken)
    {
        SameSite.Check(request);
        return request.Url!.AbsolutePath switch
        {
            "/" => ShowAsync(request, cancellationToken),
            AttributePath => AttributeAsync(request, cancellationToken),
            var path => throw new RefusedException(HttpStatusCode.NotFound, $"nothing is at {path}; the page is at /, and texts are sent to {AttributePath}"),
        };
    }

    private Task<Answer> ShowAsync(HttpListenerRequest request, CancellationToken cancellationToken)
    {
        Allow(request, "GET", "HEAD");
        return AnalyzeAsync(_example, result => Answer.Page(ServedPage.Of(_example, result, isExample: true)), cancellationToken);
    }

    private async Task<Answer> AttributeAsync(HttpListenerRequest request, CancellationToken cancellationToken)
    {
        Allow(request, "POST");
        var document = PostedDocument.Of(request.ContentType, await _body.ReadAsync(request, cancellationToken));
        var wantsPage = request.AcceptTypes?.Any(static type => type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)) == true;
        return await AnalyzeAsync(document, result => wantsPage
            ? Answer.Page(ServedPage.Of(document.GivenId is null ? document with { Id = "In your text" } : document, result, isExample: false))
            : Answer.Json(_json.Format(document, result)), cancellationToken);
    }

    private async Task<Answer> AnalyzeAsync(Document document, Func<AttributionResult, Answer> answer, CancellationToken cancellationToken)
    {
        await _cores.WaitAsync(cancellationToken);
        try
        {
            var raw = new RawDocument("a request", document.Text.Length, () => document);
            var outcome = new DocumentAnalysis<Answer>(attributor, (_, result) => answer(result)).Run(raw, cancellationToken);
            Say(outcome);
            return outcome.Result ?? throw new RefusedException(HttpStatusCode.InternalServerError, outcome.Failure!);
        }
        finally
        {
            _cores.Release();
        }
    }

    private void Say(Outcome<Answer> outcome)
    {
        lock (messages)
        {
            foreach (var note in outcome.Notes)
            {
                messages.Note(outcome.Source, note);
            }

            if (outcome.Failure is { } reason)
            {
                messages.Fail(outcome.Source, reason);
            }
        }
    }

    private static void Allow(HttpListenerRequest request, params ReadOnlySpan<string> methods)
    {
        if (!methods.Contains(request.HttpMethod))
        {
            var allowed = string.Join(", ", methods);
            throw new RefusedException(HttpStatusCode.MethodNotAllowed, $"{request.Url!.AbsolutePath} takes {allowed}; not {request.HttpMethod}") { Allow = allowed };
        }
    }
}

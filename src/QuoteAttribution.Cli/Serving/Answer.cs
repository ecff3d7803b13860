using System.Net;
using System.Text;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Serving;

/// <summary>What a request gets.</summary>
/// <param name="Status">Whether it is what was asked for.</param>
/// <param name="ContentType">What the content is.</param>
/// <param name="Content">The content.</param>
internal sealed record Answer(HttpStatusCode Status, string ContentType, ReadOnlyMemory<byte> Content)
{
    // A browser that is shown the page takes nothing from elsewhere, gives nothing away, keeps nothing, and shows it in no other page.
    // "no-referrer" would be stricter and would hide from the form's own request that it comes from this page.
    private static readonly (string Name, string Value)[] _headers =
    [
        ("Content-Security-Policy", $"{ServedPage.Assets.Policy}; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
        // The same address answers a page or JSON.
        ("Vary", "Accept"),
    ];

    private string? Allow { get; init; }

    public static Answer Page(ReadOnlyMemory<byte> html) => new(HttpStatusCode.OK, "text/html; charset=utf-8", html);

    public static Answer Json(ReadOnlyMemory<byte> json) => new(HttpStatusCode.OK, "application/json", json);

    /// <summary>One line that says what is wrong.</summary>
    public static Answer Refusal(RefusedException refused) =>
        new(refused.Status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(SingleLine.Of(refused.Message) + "\n")) { Allow = refused.Allow };

    /// <exception cref="HttpListenerException">The client has gone away.</exception>
    public async Task WriteAsync(HttpListenerResponse response, bool withContent)
    {
        response.StatusCode = (int)Status;
        response.ContentType = ContentType;
        response.ContentLength64 = Content.Length;
        foreach (var (name, value) in _headers)
        {
            response.Headers.Set(name, value);
        }

        if (Allow is not null)
        {
            response.Headers.Set("Allow", Allow);
        }

        if (withContent)
        {
            await response.OutputStream.WriteAsync(Content, CancellationToken.None);
        }

        response.Close();
    }
}

using System.Net;

namespace QuoteAttribution.Cli.Serving;

/// <summary>A request that does not get what it asks for, and why, in words for who sent it.</summary>
internal sealed class RefusedException(HttpStatusCode status, string message) : Exception(message)
{
    public HttpStatusCode Status => status;

    /// <summary>The methods that would do; null where the method is not what is wrong.</summary>
    public string? Allow { get; init; }
}

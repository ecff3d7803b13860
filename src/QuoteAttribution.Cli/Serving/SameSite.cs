using System.Net;

namespace QuoteAttribution.Cli.Serving;

/// <summary>Keeps pages of other sites, which the same browser shows, from reading or sending anything here.</summary>
internal static class SameSite
{
    /// <exception cref="RefusedException">The request comes from elsewhere.</exception>
    public static void Check(HttpListenerRequest request)
    {
        var address = $"{IPAddress.Loopback}:{request.LocalEndPoint.Port}";
        // A site may give its own name the address of this machine, and is then the same site for the browser: only the Host tells.
        if (request.UserHostName != address)
        {
            throw new RefusedException(HttpStatusCode.MisdirectedRequest, $"this is {address}; not {request.UserHostName}");
        }

        if (request.Headers["Origin"] is { } origin && origin != $"http://{address}")
        {
            throw new RefusedException(HttpStatusCode.Forbidden, $"takes nothing from pages of {origin}");
        }
    }
}

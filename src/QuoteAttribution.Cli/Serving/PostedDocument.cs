using System.Net;
using System.Net.Mime;
using System.Text;
using System.Text.Unicode;
using System.Web;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Serving;

/// <summary>Makes a document of what a request brings.</summary>
internal static class PostedDocument
{
    /// <summary>What a document is called that has no name of its own.</summary>
    public const string Name = "text";

    private const string Form = "application/x-www-form-urlencoded";

    private const string Accepted = $"{MediaTypeNames.Text.Plain}, {MediaTypeNames.Text.Html}, {MediaTypeNames.Text.Markdown}, {MediaTypeNames.Application.Json}, {Form}";

    /// <exception cref="RefusedException">It is no document, and why.</exception>
    public static Document Of(string? contentType, byte[] body)
    {
        var type = TypeOf(contentType);
        var encoding = EncodingOf(type);
        if (encoding is null && !Utf8.IsValid(body))
        {
            throw Bad($"the text is not UTF-8; say what it is, as in Content-Type: {type.MediaType}; charset=windows-1252");
        }

        try
        {
            return type.MediaType.ToLowerInvariant() switch
            {
                MediaTypeNames.Text.Plain => Parse(body, InputFormat.Text, encoding),
                MediaTypeNames.Text.Html => Parse(body, InputFormat.Html, encoding),
                MediaTypeNames.Text.Markdown => Parse(body, InputFormat.Markdown, encoding),
                MediaTypeNames.Application.Json => new DocumentParser(ReadingOptions.Usual).ParseLine(Name, body),
                Form => Parse(TextOfForm(body), InputFormat.Text, Encoding.UTF8),
                _ => throw Unknown(type.MediaType),
            };
        }
        catch (DocumentException e)
        {
            throw Bad(e.Message);
        }
    }

    private static ContentType TypeOf(string? contentType)
    {
        if (string.IsNullOrEmpty(contentType))
        {
            throw new RefusedException(HttpStatusCode.UnsupportedMediaType, $"the request has no Content-Type; it may be {Accepted}");
        }

        try
        {
            return new ContentType(contentType);
        }
        catch (FormatException)
        {
            throw Unknown(contentType);
        }
    }

    // JSON is UTF-8 whatever the header says, and so is what the page sends.
    private static Encoding? EncodingOf(ContentType type)
    {
        if (type.CharSet is not { Length: > 0 } name || !type.MediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Encodings.Find(name) ?? throw new RefusedException(HttpStatusCode.UnsupportedMediaType, $"no encoding is called {name}");
    }

    private static Document Parse(byte[] text, InputFormat format, Encoding? encoding) =>
        new DocumentParser(ReadingOptions.Usual with { Encoding = encoding }).ParseWhole(Name, text, format);

    private static byte[] TextOfForm(byte[] body) =>
        HttpUtility.ParseQueryString(Encoding.ASCII.GetString(body), Encoding.UTF8)[Name] is { } text
            ? Encoding.UTF8.GetBytes(text)
            : throw Bad($"the form has no \"{Name}\"; what is no form is sent with its own Content-Type, as in curl -H \"Content-Type: text/plain\"");

    private static RefusedException Bad(string message) => new(HttpStatusCode.BadRequest, message);

    private static RefusedException Unknown(string type) => new(HttpStatusCode.UnsupportedMediaType, $"takes {Accepted}; not {type}");
}

using System.Globalization;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output.Page;

namespace QuoteAttribution.Cli.Serving;

/// <summary>The page of <c>--format html</c> with a box above it that takes a text.</summary>
internal static class ServedPage
{
    public static PageAssets Assets { get; } = new(["page.css", "box.css"], ["page.js", "box.js"], formAction: "'self'");

    /// <summary>The page of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="result">What was found in it.</param>
    /// <param name="isExample">Whether the box below which it stands is empty.</param>
    public static ReadOnlyMemory<byte> Of(Document document, AttributionResult result, bool isExample)
    {
        // An empty box invites; one that has been used must not push what was found out of the window.
        var page = new PageFormat(Assets, isExample ? Box(rows: 7, string.Empty) : Box(rows: 3, document.Text));
        return (byte[])[.. page.Opening.Span, .. page.Format(document, result).Span, .. page.Closing.Span];
    }

    // HTML drops a line break after the tag: this one, and none of the text's own.
    private static string Box(int rows, string text) => new Markup()
        .Html($"<form class=\"box\" method=\"post\" action=\"{AttributionSite.AttributePath}\" accept-charset=\"utf-8\">\n<label for=\"text\">Your text</label>\n")
        .Html(string.Create(CultureInfo.InvariantCulture, $"<textarea id=\"text\" name=\"text\" rows=\"{rows}\" required spellcheck=\"false\""))
        .Html(" placeholder=\"Paste an article or a chapter\">\n").Text(text).Html("</textarea>\n")
        .Html("<p><button type=\"submit\">Show who said what</button> <span class=\"hint\" role=\"status\">It stays on this machine.</span></p>\n</form>\n")
        .ToString();
}

using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output.Page;

namespace QuoteAttribution.Cli.Serving;

/// <summary>The page of <c>--format html</c> with a box above it that takes a text.</summary>
internal static class ServedPage
{
    public static PageAssets Assets { get; } = new(["page.css", "box.css"], ["page.js", "box.js"], formAction: "'self'");

    /// <summary>The page of one document.</summary>
    /// <param name="inBox">What stands in the box.</param>
    /// <param name="document">The document.</param>
    /// <param name="result">What was found in it.</param>
    public static ReadOnlyMemory<byte> Of(string inBox, Document document, AttributionResult result)
    {
        var page = new PageFormat(Assets, BoxWith(inBox));
        return new[] { page.Opening, page.Format(document, result), page.Closing }.SelectMany(static part => part.ToArray()).ToArray();
    }

    // HTML drops a line break after the tag: this one, and none of the text's own.
    private static string BoxWith(string text) => new Markup()
        .Html($"<form class=\"box\" method=\"post\" action=\"{AttributionSite.AttributePath}\" accept-charset=\"utf-8\">\n<label for=\"text\">Your text</label>\n")
        .Html("<textarea id=\"text\" name=\"text\" rows=\"7\" required spellcheck=\"false\" placeholder=\"Paste an article or a chapter\">\n").Text(text).Html("</textarea>\n")
        .Html("<p><button type=\"submit\">Show who said what</button> <span class=\"hint\" role=\"status\">It stays on this machine.</span></p>\n</form>\n")
        .ToString();
}

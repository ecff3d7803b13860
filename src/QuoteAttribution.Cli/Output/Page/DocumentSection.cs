using System.Globalization;

namespace QuoteAttribution.Cli.Output.Page;

/// <summary>A document in the page: its name, its cast, its text, and what is known of each quotation.</summary>
internal static class DocumentSection
{
    public static Markup Of(string name, AttributionResult result)
    {
        var title = SingleLine.Of(name);
        var html = new Markup().Html("<section class=\"document\"").Attribute("aria-label", title).Html(">\n<h2>").Text(title).Html("</h2>\n");
        WriteCast(html, result);
        html.Html("<article class=\"text\">");
        ArticleMarkup.Write(html, result);
        html.Html("</article>\n");
        QuotationNotes.Write(html, result);
        return html.Html("</section>\n");
    }

    private static void WriteCast(Markup html, AttributionResult result)
    {
        html.Html("<aside class=\"cast\" aria-label=\"Cast\">\n<h3>Cast</h3>\n<p class=\"sum\" role=\"status\">").Text(SumOf(result)).Html("</p>\n<ul>\n");
        foreach (var speaker in result.Speakers)
        {
            if (speaker.Quotations.Count > 0)
            {
                WriteEntry(html, SpeakerSign.Of(speaker), speaker.Name, speaker.Quotations.Count);
            }
        }

        var open = result.Quotations.Count(static quotation => quotation.Speaker is null);
        if (open > 0)
        {
            WriteEntry(html, SpeakerSign.Nobody, "not told", open);
        }

        html.Html("</ul>\n<button type=\"button\" class=\"all\" hidden>Show all</button>\n</aside>\n");
    }

    private static void WriteEntry(Markup html, SpeakerSign sign, string name, int quotations) => html
        .Html($"<li><button type=\"button\" class=\"{sign.Hue}\" aria-pressed=\"false\" data-speaker=\"{sign.Number}\"><span class=\"badge\">{sign.Badge}</span>")
        .Html(" <span class=\"name\">").Text(name).Html("</span> <span class=\"count\">")
        .Text(quotations.ToString(CultureInfo.InvariantCulture)).Html("</span></button></li>\n");

    private static string SumOf(AttributionResult result) => result.Quotations.Count switch
    {
        0 => "No quotations.",
        1 => "1 quotation",
        var several => string.Create(CultureInfo.InvariantCulture, $"{several} quotations"),
    };
}

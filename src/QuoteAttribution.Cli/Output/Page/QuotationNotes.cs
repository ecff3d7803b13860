using System.Globalization;

namespace QuoteAttribution.Cli.Output.Page;

/// <summary>What is known of each quotation, as a list below the text; the script shows an entry beside its quotation.</summary>
internal static class QuotationNotes
{
    // Of a quotation or a phrase: enough to know it again. A phrase may hold others that hold others, and the page must not grow with all of them.
    private const int Width = 70;

    public static void Write(Markup html, AttributionResult result)
    {
        if (result.Quotations.Count == 0)
        {
            return;
        }

        html.Html("<details class=\"notes\">\n<summary>Quotation by quotation</summary>\n<ol>\n");
        for (var i = 0; i < result.Quotations.Count; i++)
        {
            WriteNote(html, result.Quotations[i], (i + 1).ToString(CultureInfo.InvariantCulture), result.Text);
        }

        html.Html("</ol>\n</details>\n");
    }

    private static void WriteNote(Markup html, Quotation quotation, string number, string text)
    {
        var sign = SpeakerSign.Of(quotation.Speaker);
        var words = Short(quotation.Spans[0], text);
        html.Html($"<li class=\"{sign.Hue}\" value=\"{number}\" data-note=\"{number}\" data-of=\"{sign.Number}\"><p class=\"who\"><span class=\"badge\">{sign.Badge}</span> ")
            .Text(quotation.Speaker?.Name ?? "not told").Html("</p>\n<p class=\"words\">")
            .Text(quotation.Kind == QuotationKind.Direct ? $"“{words}”" : words).Html("</p>\n<dl>");
        WriteFact(html, "kind", KindOf(quotation));
        if (quotation.Attribution is { } attribution)
        {
            WriteFact(html, "named as", attribution.Mention is { } mention ? Short(mention.Span, text) : null);
            WriteFact(html, "cue", attribution.Cue is { } cue ? Short(cue.Span, text) : null);
            WriteFact(html, "to", attribution.Addressee is { } addressee ? Short(addressee.Span, text) : null);
            WriteFact(html, "rule", attribution.Rule.Name);
            WriteFact(html, "confidence", string.Create(CultureInfo.InvariantCulture, $"{attribution.Confidence * 100:0}%"));
        }

        html.Html("</dl></li>\n");
    }

    private static void WriteFact(Markup html, string name, string? value)
    {
        if (value is not null)
        {
            html.Html($"<div><dt>{name}</dt> <dd>").Text(value).Html("</dd></div> ");
        }
    }

    // White space may be long, too; what is cut off first is many times what is shown.
    private static string Short(TextSpan span, string text) =>
        SingleLine.Shorten(SingleLine.Of(text.AsSpan(span.Start, Math.Min(span.Length, 8 * Width))), Width);

    private static string KindOf(Quotation quotation)
    {
        var kind = (quotation.Kind, quotation.IsVerbatim) switch
        {
            (QuotationKind.Direct, true) => "direct, word for word",
            (QuotationKind.Direct, false) => "direct, perhaps not word for word",
            (QuotationKind.Mixed, true) => "mixed, word for word",
            (QuotationKind.Mixed, false) => "mixed, partly word for word",
            (_, true) => "word for word, without marks",
            _ => "indirect, in the writer’s words",
        };
        return quotation.Attribution?.Kind == AttributionKind.Belief ? $"{kind}; a thought" : kind;
    }
}

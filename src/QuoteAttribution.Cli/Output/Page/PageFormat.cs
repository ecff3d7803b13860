using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output.Page;

/// <summary>One HTML page that needs nothing else: a section for each document.</summary>
/// <param name="assets">Its style and its script.</param>
/// <param name="top">What stands above the documents, as HTML.</param>
internal sealed class PageFormat(PageAssets assets, string top = "") : IOutputFormat
{
    private const string Title = "Who said what";

    public ReadOnlyMemory<byte> Opening { get; } = new Markup()
        .Html("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
        .Html($" content=\"{assets.Policy}\">\n")
        .Html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
        .Html($"<title>{Title}</title>\n<style>{assets.Style}</style>\n</head>\n<body>\n<header>\n<h1>{Title}</h1>\n{Legend}</header>\n<main>\n{top}")
        .ToUtf8();

    public ReadOnlyMemory<byte> Closing { get; } = new Markup()
        .Html("</main>\n<div id=\"note\" role=\"tooltip\" hidden></div>\n")
        .Html($"<script>{assets.Script}</script>\n</body>\n</html>\n")
        .ToUtf8();

    private const string Legend = """
        <ul class="legend" aria-label="Signs">
        <li><span class="speech start h1" data-badge="1">“their words”</span></li>
        <li><span class="report start h1" data-badge="1">in the writer’s words</span></li>
        <li><span class="cue h1">said</span> the cue</li>
        <li><span class="mention h1">Ann</span> who speaks</li>
        <li><span class="addressee h1">Tom</span> who is spoken to</li>
        </ul>

        """;

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result) => DocumentSection.Of(document.Id, result).ToUtf8();
}

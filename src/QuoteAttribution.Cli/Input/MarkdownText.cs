using Markdig;

namespace QuoteAttribution.Cli.Input;

/// <summary>The text that a reader of Markdown sees once it is rendered.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().Build();

    /// <summary>Takes the text out of Markdown, which may hold HTML.</summary>
    /// <exception cref="DocumentException">It nests elements without end.</exception>
    public static string Of(string markdown)
    {
        try
        {
            return HtmlText.Of(Markdown.ToHtml(markdown, _pipeline));
        }
        catch (ArgumentException e)
        {
            // The parser's limit of nesting.
            throw new DocumentException(ShortReason.Of(e.Message));
        }
    }
}

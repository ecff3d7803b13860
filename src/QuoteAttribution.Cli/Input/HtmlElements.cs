using System.Collections.Frozen;
using AngleSharp.Dom;

namespace QuoteAttribution.Cli.Input;

/// <summary>How a browser shows elements, as far as their text is concerned.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> _unseen = FrozenSet.Create(
        "head", "script", "style", "noscript", "template", "title", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas",
        "map", "select", "datalist", "textarea", "button", "nav", "rp", "rt");

    private static readonly FrozenSet<string> _blocks = FrozenSet.Create(
        "body", "main", "article", "section", "header", "footer", "aside", "div", "p", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup",
        "ul", "ol", "menu", "li", "dl", "dt", "dd", "figure", "figcaption", "table", "caption", "tr", "hr", "form", "fieldset", "legend", "address",
        "details", "summary", "dialog", "center", "search", "optgroup");

    // Numbers of notes and the arrows back from them: "It will hold.”1" is not what anybody reads.
    private static readonly FrozenSet<string> _noteLinks = FrozenSet.Create("doc-noteref", "doc-backlink", "footnote-ref", "footnote-back-ref");

    /// <summary>Whether an element's text is no part of what the page tells: code, controls, menus, what is hidden.</summary>
    public static bool IsUnseen(IElement element) =>
        _unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("role") is "navigation" or "doc-noteref" or "doc-backlink"
        || (element.LocalName == "a" && element.ClassList.Any(_noteLinks.Contains));

    /// <summary>What parts an element from the text around it.</summary>
    public static TextGap GapOf(IElement element) =>
        _blocks.Contains(element.LocalName) ? TextGap.Paragraph : element.LocalName is "td" or "th" or "option" ? TextGap.Blank : TextGap.None;
}

using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace QuoteAttribution.Cli.Input;

/// <summary>The text that a reader of a page sees.</summary>
internal static class HtmlText
{
    // Real pages nest elements a few dozen deep. The parser puts what is deeper than its own limit side by side, at a cost that grows
    // with the square of their number.
    private const int DeepElement = 500, MostDeepElements = 1000;

    /// <summary>Takes the text out of a page: of its <c>main</c> element where it has one.</summary>
    /// <exception cref="DocumentException">The page nests elements without end.</exception>
    public static string Of(string html)
    {
        using var document = Parse(html);
        return document.QuerySelector("main") is { } main ? Of(main) : document.Body is { } body ? Of(body) : "";
    }

    /// <summary>The encoding that a page says it has.</summary>
    public static Encoding? DeclaredEncoding(string html)
    {
        using var document = Parse(html);
        foreach (var meta in document.QuerySelectorAll("meta"))
        {
            var content = meta.GetAttribute("content") ?? "";
            var place = content.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            var name = meta.GetAttribute("charset") ?? (place < 0 ? null : content[(place + "charset=".Length)..]);
            if (name is not null && Encodings.Find(name.Trim(' ', '"', '\'', ';')) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    private static IDocument Parse(string html)
    {
        IElement? last = null;
        var deep = 0;
        return new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => RefuseDepth(element) }).ParseDocument(html);

        void RefuseDepth(IElement element)
        {
            // An element gets its parent after this call: the one before has its own.
            if (last is not null && DepthOf(last) > DeepElement && ++deep > MostDeepElements)
            {
                throw new DocumentException("nests elements too deeply to be a page that somebody wrote");
            }

            last = element;
        }
    }

    private static int DepthOf(INode node)
    {
        var depth = 0;
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            depth++;
        }

        return depth;
    }

    // Without recursion: the depth is the page's, and a stack that overflows ends the program.
    private static string Of(IElement root)
    {
        var text = new FlowedText();
        INode? node = root;
        while (node is not null)
        {
            var goesDown = Enter(node, text);
            if (goesDown && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            if (goesDown)
            {
                Leave(node, text);
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is not null)
                {
                    Leave(node, text);
                }
            }

            node = node is null || node == root ? null : node.NextSibling;
        }

        return text.ToString();
    }

    private static bool Enter(INode node, FlowedText text)
    {
        if (node is IText words)
        {
            text.Add(words.Data);
            return false;
        }

        if (node is not IElement element || HtmlElements.IsUnseen(element))
        {
            return false;
        }

        switch (element.LocalName)
        {
            case "br":
                text.BreakLine();
                return false;
            case "q":
                text.Add(IsWithinQuotation(element) ? "‘" : "“");
                break;
            case "pre":
                text.StartPreformatted();
                break;
        }

        text.Part(HtmlElements.GapOf(element));
        return true;
    }

    private static void Leave(INode node, FlowedText text)
    {
        if (node is not IElement element)
        {
            return;
        }

        switch (element.LocalName)
        {
            case "q":
                text.Add(IsWithinQuotation(element) ? "’" : "”");
                break;
            case "pre":
                text.EndPreformatted();
                break;
        }

        text.Part(HtmlElements.GapOf(element));
    }

    private static bool IsWithinQuotation(IElement element) => element.ParentElement?.Closest("q") is not null;
}

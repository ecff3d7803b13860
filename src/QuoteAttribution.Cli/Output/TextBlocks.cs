namespace QuoteAttribution.Cli.Output;

/// <summary>Cuts a text at empty lines, and at every line where it has no empty ones.</summary>
internal static class TextBlocks
{
    /// <summary>The paragraphs; together they have every character once. An empty text is one empty paragraph.</summary>
    public static IReadOnlyList<TextBlock> Of(string text)
    {
        var blocks = Cut(text, atEmptyLines: true);
        return blocks.Count > 1 ? blocks : Cut(text, atEmptyLines: false);
    }

    private static List<TextBlock> Cut(string text, bool atEmptyLines)
    {
        var blocks = new List<TextBlock>();
        var (start, contentStart, contentEnd, breaks) = (0, -1, -1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                breaks += text[i] == '\n' ? 1 : 0;
                continue;
            }

            if (contentStart >= 0 && breaks > (atEmptyLines ? 1 : 0))
            {
                // The indent of a paragraph is its own.
                var next = text.LastIndexOf('\n', i) + 1;
                blocks.Add(new TextBlock(TextSpan.FromBounds(start, next), TextSpan.FromBounds(contentStart, contentEnd)));
                (start, contentStart) = (next, -1);
            }

            (contentStart, contentEnd, breaks) = (contentStart < 0 ? i : contentStart, i + 1, 0);
        }

        var content = contentStart < 0 ? new TextSpan(start, 0) : TextSpan.FromBounds(contentStart, contentEnd);
        blocks.Add(new TextBlock(TextSpan.FromBounds(start, text.Length), content));
        return blocks;
    }
}

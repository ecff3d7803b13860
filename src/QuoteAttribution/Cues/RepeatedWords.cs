using QuoteAttribution.Quoting;

namespace QuoteAttribution.Cues;

/// <summary>Links words in marks of a headline to the quotation below that says them: <c>‘We lost it all’: fire at the pier</c></summary>
internal static class RepeatedWords
{
    // “Keep out”: one or two words are said by many.
    private const int FewestWords = 3;

    // A text has few headlines with words in marks; a list of many is none.
    private const int MostHeadlines = 8;

    public static void Link(QuotedText quoted, QuotationLinks links)
    {
        var passages = quoted.Passages;
        var asked = 0;
        for (var i = 0; i < passages.Length && asked < MostHeadlines; i++)
        {
            if (links.OwnerOf(i) is not null || passages[i].Kind != PassageKind.Speech || passages[i].Words < FewestWords || !StandsInHeadline(quoted, passages[i]))
            {
                continue;
            }

            asked++;
            if (SaidBelow(quoted, links, i) is { } said)
            {
                var link = links.Add(QuotationKind.Direct, passages[i].Paragraph, Patterns.RepeatedWords);
                links.OwnerOf(i) = link;
                // Said again below, they are somebody's words, however unsure single marks may be: the link takes no note of them.
                link.Add(passages[i].Content);
                link.SameSpeakerAs = said;
            }
        }
    }

    /// <summary>Whether the passage stands in a line that ends no sentence, and is not the whole of it.</summary>
    private static bool StandsInHeadline(QuotedText quoted, in Passage passage)
    {
        var line = quoted.Segments.Paragraphs[passage.Paragraph];
        return passage.Parent == Passage.None && passage.Tokens.Count < line.Count && quoted.Segments.Tokens[line.End - 1].Kind != TokenKind.Stop;
    }

    /// <summary>The quotation after the passage in which its words stand, however they are capitalised; null where nobody says them.</summary>
    private static QuotationLink? SaidBelow(QuotedText quoted, QuotationLinks links, int passage)
    {
        var passages = quoted.Passages;
        var content = passages[passage].Content;
        var rest = quoted.Segments.Text.AsSpan(content.End);
        var at = rest.IndexOf(quoted.Segments.Text.AsSpan(content.Start, content.Length), StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        at += content.End;
        for (var i = passage + 1; i < passages.Length && passages[i].Content.Start <= at; i++)
        {
            if (passages[i].Content.End > at && links.OwnerOf(i) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }
}

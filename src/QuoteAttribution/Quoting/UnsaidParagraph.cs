using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Knows the paragraphs of a record that nobody says: <c>(Sidebar conference.)</c>, <c>CROSS-EXAMINATION</c>, <c>BY MS. BROOK:</c></summary>
internal static class UnsaidParagraph
{
    // (SOUNDBITE OF BOAT ENGINE AND OF GULLS)
    private const int LongestDirection = 24;

    // The assistant bill clerk
    private const int LongestOfficer = 5;

    // BY MS. BROOK:
    private const int LongestHeading = 12;

    /// <summary>Whether nobody says a paragraph.</summary>
    public static bool Is(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        if (CueTime.EndAt(text, tokens, paragraph.Start) is > 0 and var words)
        {
            // 12¶00:00:04.120 --> 00:00:07.880¶[thunder]
            return words >= paragraph.End || Direction.Is(tokens, new TokenRange(words, paragraph.End), LongestDirection);
        }

        return Direction.Is(tokens, paragraph, LongestDirection) || IsHeading(text, tokens, paragraph) || IsRecorded(text, tokens, paragraph) || Oath.Opens(text, tokens, paragraph);
    }

    /// <summary>The assistant clerk read the names.</summary>
    private static bool IsRecorded(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        if (!WordLists.Article.Has(tokens[paragraph.Start].Span.In(text)))
        {
            return false;
        }

        var limit = Math.Min(paragraph.End - 1, paragraph.Start + LongestOfficer);
        for (var i = paragraph.Start + 1; i < limit; i++)
        {
            if (WordLists.TalkPart.Has(tokens[i].Span.In(text)))
            {
                return WordLists.Recorded.Has(tokens[i + 1].Span.In(text));
            }
        }

        return false;
    }

    private static bool IsHeading(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        if (paragraph.Count > LongestHeading || tokens[paragraph.End - 1].Kind == TokenKind.Stop)
        {
            return false;
        }

        foreach (ref readonly var token in tokens[paragraph.Start..paragraph.End])
        {
            if (token.IsWord && !token.IsCapitalised && !token.Has(WordTraits.FunctionWord | WordTraits.Adverb) && !WordLists.Sworn.Has(token.Span.In(text)))
            {
                return false;
            }
        }

        return true;
    }
}

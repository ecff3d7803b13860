using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Knows how those who talk about a page of a wiki sign: <c>[[User:Ana]] ([[User talk:Ana|talk]]) 09:12, 3 May 2022 (UTC)</c>, <c>Ana (talk) 09:12, 3 May 2022 (UTC)</c></summary>
internal static class WikiSignature
{
    // [[User:Ana Brook|Ana]] ([[User talk:Ana Brook|talk]] · [[Special:Contributions/Ana Brook|contribs]]) 09:12, 3 May 2022 (UTC)
    private const int Longest = 48;

    // Ana of Tarn
    private const int LongestName = 5;

    // ( | UTC | )
    private const int Zone = 3;

    /// <summary>The signature at the end of a paragraph; null where none stands there.</summary>
    public static Signature? Of(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        if (paragraph.Count <= Zone || tokens[paragraph.End - 1].Kind != TokenKind.CloseBracket || tokens[paragraph.End - Zone].Kind != TokenKind.OpenBracket
            || !WordLists.Daytime.Has(tokens[paragraph.End - 2].Span.In(text)))
        {
            return null;
        }

        for (var i = Math.Max(paragraph.Start + 1, paragraph.End - Longest); i < paragraph.End - Zone; i++)
        {
            if (tokens[i].Kind == TokenKind.OpenBracket && (OfLink(text, tokens, i, paragraph.End) ?? OfShown(text, tokens, i, paragraph)) is { } signature)
            {
                return signature;
            }
        }

        return null;
    }

    /// <summary>[[User:Ana Brook|Ana]]</summary>
    private static Signature? OfLink(string text, ReadOnlySpan<Token> tokens, int i, int end)
    {
        if (tokens[i + 1].Kind != TokenKind.OpenBracket || !WordLists.UserPage.Has(tokens[i + 2].Span.In(text)) || tokens[i + 3].Kind != TokenKind.Colon)
        {
            return null;
        }

        var last = i + 4;
        while (last < end && tokens[last].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
        {
            last++;
        }

        return last > i + 4 ? new Signature(i, new TokenRange(i + 4, last), end, HasAccount: true) : null;
    }

    /// <summary>It will hold. | Ana Brook (talk</summary>
    private static Signature? OfShown(string text, ReadOnlySpan<Token> tokens, int i, TokenRange paragraph)
    {
        var name = i;
        while (name > paragraph.Start && i - name <= LongestName && tokens[name - 1].Kind is TokenKind.Word or TokenKind.Number && !WordLists.Signed.Has(tokens[name - 1].Span.In(text)))
        {
            name--;
        }

        return WordLists.TalkPage.Has(tokens[i + 1].Span.In(text)) && name < i && i - name <= LongestName && name > paragraph.Start
            ? new Signature(LineOf(tokens, name, paragraph.Start), new TokenRange(name, i), paragraph.End, HasAccount: true)
            : null;
    }

    /// <summary>— Unsigned comment added by Ana: from the dash on.</summary>
    private static int LineOf(ReadOnlySpan<Token> tokens, int name, int start)
    {
        for (var i = name - 1; i > start && name - i <= LongestName + 1 && tokens[i].Kind != TokenKind.Stop; i--)
        {
            if (tokens[i].Kind == TokenKind.Dash)
            {
                return i;
            }
        }

        return name;
    }
}

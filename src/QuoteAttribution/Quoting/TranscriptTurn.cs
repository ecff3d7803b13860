using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>A turn of a transcript, behind its speaker's label: <c>BROOK: Will it hold?</c>, <c>Q: Will it hold? A: It will.</c></summary>
internal static class TranscriptTurn
{
    private const int LongestLabel = 5;

    /// <summary>The first token of the turn where a label in capitals opens the paragraph; -1 where none does.</summary>
    public static int Start(ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        // Papers set a mark before each paragraph of a transcript, and close none.
        var first = paragraph.Start + (MarkSurroundings.IsMark(tokens[paragraph.Start]) ? 1 : 0);
        var i = first;
        while (i < paragraph.End && i < first + LongestLabel && IsLabel(tokens[i]))
        {
            i++;
        }

        return i > first && i + 1 < paragraph.End && tokens[i].Kind == TokenKind.Colon && !tokens[i].Has(TokenTraits.SpaceBefore)
            && !MarkSurroundings.IsMark(tokens[i + 1]) ? i + 1 : -1;
    }

    private static bool IsLabel(in Token token) =>
        token.IsWord && (token.Has(TokenTraits.AllCapitals) || (token.IsCapitalised && token.Span.Length == 1));
}

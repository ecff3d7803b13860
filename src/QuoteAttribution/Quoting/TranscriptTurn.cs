using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>A turn of a transcript, after its speaker's label: <c>BROOK: Will it hold?</c>, <c>Q: Will it hold? A: It will.</c></summary>
internal static class TranscriptTurn
{
    // DR. ANA M. BROOK: more words are a line in capitals.
    private const int LongestLabel = 5;

    // Ana Maria Brook: a small-letter label is a name and no more.
    private const int LongestName = 3;

    // From Ana Brook, 12 Pier Road, Stonehaven: a longer line is a sentence.
    private const int LongestLetterhead = 12;

    /// <summary>The first token of the turn where a label opens the paragraph; -1 where none does.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="inSmallLetters">Whether a label may be a name in small letters, too: <c>Voss: Will it hold?</c></param>
    public static int Start(ReadOnlySpan<Token> tokens, TokenRange paragraph, bool inSmallLetters)
    {
        // Papers set a mark before each paragraph of a transcript, and close none.
        var first = paragraph.Start + (MarkSurroundings.IsMark(tokens[paragraph.Start]) ? 1 : 0);
        var longest = first + (inSmallLetters ? LongestName : LongestLabel);
        var i = first;
        while (i < Math.Min(paragraph.End, longest) && IsPartOfLabel(tokens[i], inSmallLetters))
        {
            i++;
        }

        return i > first && i + 1 < paragraph.End && EndsLabel(tokens[i], tokens[i + 1]) ? i + 1 : -1;
    }

    /// <summary>Whether a paragraph only names who wrote the next one: <c>From Ana Brook:</c></summary>
    public static bool IsLetterhead(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph) =>
        paragraph.Count is > 2 and <= LongestLetterhead && tokens[paragraph.End - 1].Kind == TokenKind.Colon
        && tokens[paragraph.Start + 1] is { IsCapitalised: true } name && !name.Has(WordTraits.Place | WordTraits.Time)
        && WordLists.Letterhead.Has(tokens[paragraph.Start].Span.In(text));

    private static bool IsPartOfLabel(in Token token, bool inSmallLetters) =>
        token.IsWord && (inSmallLetters ? token.IsCapitalised : token.Has(TokenTraits.AllCapitals) || IsInitial(token));

    /// <summary>Q: and A: are labels, and the M. of ANA M. BROOK is part of one.</summary>
    private static bool IsInitial(in Token token) => token.IsCapitalised && token.Span.Length == 1;

    /// <summary>A colon right after the name; what stands in marks after one is no turn: <c>BROOK: "It will hold."</c></summary>
    private static bool EndsLabel(in Token colon, in Token next) =>
        colon.Kind == TokenKind.Colon && !colon.Has(TokenTraits.SpaceBefore) && !MarkSurroundings.IsMark(next);
}

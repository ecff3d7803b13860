using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>A paragraph that only names who wrote the next one: <c>From Ana Brook:</c></summary>
internal static class Letterhead
{
    // From Ana Brook, 12 Pier Road, Stonehaven: a longer line is a sentence.
    private const int Longest = 12;

    /// <summary>Whether the paragraph is one.</summary>
    public static bool Is(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph) =>
        paragraph.Count is > 2 and <= Longest && tokens[paragraph.End - 1].Kind == TokenKind.Colon
        && tokens[paragraph.Start + 1] is { IsCapitalised: true } name && !name.Has(WordTraits.Place | WordTraits.Time)
        && WordLists.Letterhead.Has(tokens[paragraph.Start].Span.In(text));
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>A paragraph that is set in, below one that says who writes it: <c>Reed wrote to her brother:¶¶    It has rained all week.</c> It has no marks.</summary>
internal static class BlockQuotation
{
    // Reed wrote in the spring to her aunt Ida in Tarn, who had sold the boats, and to both her sisters:
    private const int Farthest = 32;

    /// <summary>Whether a paragraph is one; that it was set in where the one before is not tells it from prose whose first lines are set in.</summary>
    public static bool Is(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph, TokenRange before) =>
        Opens(text, tokens, paragraph.Start)
        && tokens[paragraph.Start].IsCapitalised
        && tokens[before.End - 1].Kind == TokenKind.Colon && !IsSetIn(text, tokens[before.Start].Start) && IsToldThere(tokens, before);

    /// <summary>Whether a paragraph that begins with a token is set in.</summary>
    public static bool Opens(string text, ReadOnlySpan<Token> tokens, int start) =>
        tokens[start].IsWord && tokens[start].Has(TokenTraits.BlankLineBefore) && IsSetIn(text, tokens[start].Start);

    /// <summary>Whether a space stands before a token that opens a line.</summary>
    public static bool IsSetIn(string text, int start) => start > 1 && text[start - 1] is ' ' or '\t' or '\u00A0';

    private static bool IsToldThere(ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        for (var i = paragraph.End - 2; i >= Math.Max(paragraph.Start, paragraph.End - Farthest) && tokens[i].Kind != TokenKind.Stop; i--)
        {
            if (tokens[i].Has(WordTraits.Cue) && tokens[i].Has(WordTraits.FiniteForm))
            {
                return true;
            }
        }

        return false;
    }
}

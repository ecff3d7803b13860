using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Which marks a document uses for its speech, by its own counts.</summary>
internal readonly record struct MarkStyle(bool SinglesArePrimary, bool UsesDashes)
{
    // One dash may stand for anything, but where a tag follows; two paragraphs that begin so are a conversation.
    private const int FewestDashParagraphs = 2;

    // As many as a long novel has: what a book is printed like shows by then.
    private const int MostParagraphs = 8192;

    public static MarkStyle Of(SegmentedText text)
    {
        var paragraphs = text.Paragraphs[..Math.Min(text.Paragraphs.Length, MostParagraphs)];
        var tokens = text.Tokens[..(paragraphs.Length == 0 ? 0 : paragraphs[^1].End)];
        var (doubles, singleClosers) = CountMarks(text, tokens.Length);
        var dashes = 0;
        var lively = false;
        var tagged = false;
        foreach (var paragraph in paragraphs)
        {
            if (DashDialogue.Opens(tokens, paragraph))
            {
                dashes++;
                lively |= DashDialogue.IsLively(tokens, paragraph);
                tagged |= DashDialogue.IsTagged(text.Text, tokens, paragraph);
            }
        }

        // Every pair of doubles has two marks, of the singles only the sure closers were counted.
        // A list has dashes, too, but nobody says its entries.
        var usesDashes = lively && (tagged || dashes >= FewestDashParagraphs) && dashes > (doubles / 2) + singleClosers;
        return new MarkStyle(singleClosers * 2 > doubles, usesDashes);
    }

    /// <summary>Those that stand within the other kind do not count: <c>‘She said, “Come!” and left.’</c></summary>
    private static (int Doubles, int SingleClosers) CountMarks(SegmentedText text, int end)
    {
        var tokens = text.Tokens;
        var counts = (Doubles: 0, SingleClosers: 0);
        var (paragraph, outer) = (0, TokenKind.Word);
        foreach (var i in text.Marks[..TokenIndex.FirstFrom(text.Marks, end)])
        {
            while (i >= text.Paragraphs[paragraph].End)
            {
                (paragraph, outer) = (paragraph + 1, TokenKind.Word);
            }

            if (tokens[i].Kind == TokenKind.DoubleMark && outer != TokenKind.SingleMark)
            {
                counts.Doubles++;
                outer = outer == TokenKind.DoubleMark ? TokenKind.Word : TokenKind.DoubleMark;
            }
            else if (IsSureCloser(tokens, i))
            {
                counts.SingleClosers += outer == TokenKind.DoubleMark ? 0 : 1;
                outer = outer == TokenKind.SingleMark ? TokenKind.Word : outer;
            }
            else if (outer == TokenKind.Word && IsSureOpener(text.Text, tokens[i]))
            {
                outer = TokenKind.SingleMark;
            }
        }

        return counts;
    }

    /// <summary>‘She: no apostrophe has that shape, but for one that a program set wrongly.</summary>
    private static bool IsSureOpener(string text, in Token mark) =>
        mark.Kind == TokenKind.SingleMark && mark.Has(TokenTraits.SpaceBefore) && !mark.Has(TokenTraits.SpaceAfter) && MarkTable.English.SingleShape(text[mark.Start]).LooksLikeOpener;

    /// <summary>A single mark that clings to a comma, stop or dash is no apostrophe: <c>‘It will,’ he said. ‘She said, “Come!”’</c></summary>
    private static bool IsSureCloser(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.SingleMark && i > 0 && !tokens[i].Has(TokenTraits.SpaceBefore)
        && (tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash
            || (i > 1 && tokens[i - 1].Kind == TokenKind.DoubleMark && tokens[i - 2].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash));
}

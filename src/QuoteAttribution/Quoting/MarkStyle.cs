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
        var (doubles, singleClosers) = CountMarks(tokens, text.Marks);
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

    private static (int Doubles, int SingleClosers) CountMarks(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> marks)
    {
        int doubles = 0, singleClosers = 0;
        foreach (var i in marks[..TokenIndex.FirstFrom(marks, tokens.Length)])
        {
            doubles += tokens[i].Kind == TokenKind.DoubleMark ? 1 : 0;
            singleClosers += IsSureCloser(tokens, i) ? 1 : 0;
        }

        return (doubles, singleClosers);
    }

    /// <summary>A single mark that clings to a comma, stop or dash is no apostrophe: <c>‘It will,’ he said.</c></summary>
    private static bool IsSureCloser(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.SingleMark && i > 0 && !tokens[i].Has(TokenTraits.SpaceBefore)
        && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash;
}

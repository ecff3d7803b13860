using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Quoting;

/// <summary>Which marks a document uses for its speech, by its own counts.</summary>
internal readonly record struct MarkStyle(bool SinglesArePrimary, bool UsesDashes, bool UsesLabels, bool UsesNameLabels)
{
    private const int FewestDashParagraphs = 2;
    private const int FewestLabels = 3;
    private const int FewestNameLabels = 4;

    // As many as a long novel has: what a book is printed like shows by then.
    private const int MostParagraphs = 8192;

    public static MarkStyle Of(SegmentedText text)
    {
        var paragraphs = text.Paragraphs[..Math.Min(text.Paragraphs.Length, MostParagraphs)];
        var tokens = text.Tokens[..(paragraphs.Length == 0 ? 0 : paragraphs[^1].End)];
        int doubles = 0, singleClosers = 0;
        foreach (var i in text.Marks)
        {
            if (i >= tokens.Length)
            {
                break;
            }

            if (tokens[i].Kind == TokenKind.DoubleMark)
            {
                doubles++;
            }
            else if (tokens[i].Kind == TokenKind.SingleMark && i > 0 && !tokens[i].Has(TokenTraits.SpaceBefore)
                && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash)
            {
                singleClosers++;
            }
        }

        int dashes = 0, labels = 0;
        var names = new RepeatedNames(text);
        var lively = false;
        foreach (var paragraph in paragraphs)
        {
            if (DashDialogue.Opens(tokens, paragraph))
            {
                dashes++;
                lively |= DashDialogue.IsLively(tokens, paragraph);
            }

            labels += TranscriptTurn.Start(tokens, paragraph, inSmallLetters: false) >= 0 ? 1 : 0;
            if (TranscriptTurn.Start(tokens, paragraph, inSmallLetters: true) is >= 0 and var turn)
            {
                names.Note(new TokenRange(paragraph.Start, turn - 1));
            }
        }

        // Every pair of doubles has two marks, of the singles only the sure closers were counted.
        // A list has dashes, too, but nobody says its entries.
        var usesDashes = lively && dashes >= FewestDashParagraphs && dashes > (doubles / 2) + singleClosers;
        return new MarkStyle(singleClosers * 2 > doubles, usesDashes, labels >= FewestLabels, names.Count >= FewestNameLabels && names.Different * 2 <= names.Count);
    }
}

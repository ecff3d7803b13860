using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Segmentation;

/// <summary>Cuts a text into tokens, paragraphs and sentences: the first stage, after which no stage reads the characters again to find words.</summary>
internal static class Segmenter
{
    /// <param name="text">The text.</param>
    /// <param name="lexicon">The words known; each token carries what the lexicon knows of it.</param>
    /// <param name="doubledApostrophes">Whether two apostrophes in a row are surely a quotation mark.</param>
    /// <param name="tables">The lists to read it into.</param>
    /// <param name="cancellation">Ends the reading early, and the stages after that read the segmented text.</param>
    public static SegmentedText Read(string text, Lexicon lexicon, bool doubledApostrophes, SegmentTables tables, CancellationToken cancellation = default)
    {
        tables.Prepare(text.Length);
        FastTokenizer.Run(text, lexicon, doubledApostrophes, tables.Tokens, tables.Index, cancellation);
        var tokens = tables.Tokens.Items;
        tables.Index.EndAt(tokens.Length);
        var lines = tables.Index.LineStarts.Items;
        var layout = ParagraphSplitter.LayoutOf(tokens, lines);
        LabelFinder.Find(text, tokens, lines, layout, tables.LabelledLines, tables.Labels, cancellation);
        cancellation.ThrowIfCancellationRequested();
        ParagraphSplitter.Split(text, tokens, lines, layout, tables.Labels.Items, tables.Paragraphs);
        SentenceSplitter.Split(text, tokens, tables.Index.Stops.Items, tables.Paragraphs.Items, tables.Sentences, cancellation);
        foreach (ref readonly var label in tables.Labels.Items)
        {
            // <v Ann Reed>Well, he said so: the label is no word of the sentence.
            tokens[label.Content] = tokens[label.Content].With(TokenTraits.SentenceStart);
        }

        Headline.Mark(tokens, tables.Paragraphs.Items);
        WordsAsNames.Mark(text, tokens, tables.Index.Capitals.Items, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new SegmentedText(text, layout, tables, cancellation);
    }
}

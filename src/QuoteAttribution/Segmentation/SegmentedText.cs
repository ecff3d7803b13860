using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Segmentation;

/// <summary>A text cut into tokens, sentences and paragraphs; good as long as the tables it was read into.</summary>
internal sealed class SegmentedText(string text, TextLayout layout, SegmentTables tables)
{
    private const char Emphasis = '_';

    public string Text => text;

    public TextLayout Layout => layout;

    public ReadOnlySpan<Token> Tokens => tables.Tokens.Items;

    public ReadOnlySpan<TokenRange> Paragraphs => tables.Paragraphs.Items;

    public ReadOnlySpan<TokenRange> Sentences => tables.Sentences.Items;

    /// <summary>Tokens that could be quotation marks, and angle brackets.</summary>
    public ReadOnlySpan<int> Marks => tables.Index.Marks.Items;

    /// <summary>The labels of turns, in order; each begins a paragraph.</summary>
    public ReadOnlySpan<TurnLabel> Labels => tables.Labels.Items;

    /// <summary>Words with a capital.</summary>
    public ReadOnlySpan<int> Capitals => tables.Index.Capitals.Items;

    /// <summary>The characters from the first token of a range to its last; UTF-16 code units.</summary>
    public TextSpan SpanOf(TokenRange range) => TextSpan.FromBounds(Tokens[range.Start].Start, Tokens[range.End - 1].End);

    /// <summary>The sentences as stretches of the text.</summary>
    public TextSpan[] SentenceSpans()
    {
        var spans = new TextSpan[Sentences.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = WithEmphasis(SpanOf(Sentences[i]), i == 0 ? 0 : spans[i - 1].End);
        }

        return spans;
    }

    /// <summary>With the low lines at its ends, which belong to no word: <c>_Very_ late.</c></summary>
    private TextSpan WithEmphasis(TextSpan span, int from)
    {
        var (start, end) = (span.Start, span.End);
        while (start > from && text[start - 1] == Emphasis)
        {
            start--;
        }

        while (end < text.Length && text[end] == Emphasis)
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}

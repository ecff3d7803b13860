using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Segmentation;

/// <summary>A text cut into tokens, sentences and paragraphs; good as long as the tables it was read into.</summary>
internal sealed class SegmentedText(string text, TextLayout layout, SegmentTables tables, CancellationToken cancellation)
{
    /// <summary>
    /// Ends the walk early. Whoever walks the whole text or a paragraph, which may be the whole text, looks at it at each step of bounded work: a
    /// sentence, a name, a quotation.
    /// </summary>
    public CancellationToken Cancellation => cancellation;

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

    /// <summary>The first token that begins at a place of the text or behind it; the number of tokens where none does.</summary>
    public int TokenFrom(int offset) => TokenFrom(offset, 0, Tokens.Length);

    /// <summary>The same, by whoever knows that it is one of these, or the one behind them.</summary>
    public int TokenFrom(int offset, int low, int high)
    {
        var tokens = Tokens;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The characters from the first token of a range to its last; UTF-16 code units.</summary>
    public TextSpan SpanOf(TokenRange range) => TextSpan.FromBounds(Tokens[range.Start].Start, Tokens[range.End - 1].End);

    /// <summary>The same with what clings to its ends and belongs to no word: <c>_Very_ late.</c> and <c>&lt;b&gt;Very late.&lt;/b&gt;</c></summary>
    /// <param name="range">The tokens.</param>
    /// <param name="from">Where the span begins at the earliest.</param>
    /// <param name="to">Where it ends at the latest.</param>
    public TextSpan SpanWithMarkup(TokenRange range, int from, int to)
    {
        var (start, end) = (Tokens[range.Start].Start, Tokens[range.End - 1].End);
        while (end < to && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (start > from && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The sentences as stretches of the text.</summary>
    public TextSpan[] SentenceSpans()
    {
        var spans = new TextSpan[Sentences.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            spans[i] = SpanWithMarkup(
                Sentences[i], i == 0 ? 0 : spans[i - 1].End, i + 1 < spans.Length ? Tokens[Sentences[i + 1].Start].Start : text.Length);
        }

        return spans;
    }
}

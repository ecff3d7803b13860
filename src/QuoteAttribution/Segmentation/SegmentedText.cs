using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;


namespace QuoteAttribution.Segmentation;

/// <summary>A text cut into tokens, sentences and paragraphs. Its buffers are rented: dispose it when the result is made.</summary>
internal sealed class SegmentedText : IDisposable
{
    private readonly PooledList<Token> _tokens;
    private readonly PooledList<TokenRange> _paragraphs;
    private readonly PooledList<TokenRange> _sentences;
    private readonly TokenIndex _index;

    public SegmentedText(string text, Lexicon lexicon, bool doubledApostrophes = false)
    {
        Text = text;
        _tokens = new PooledList<Token>((text.Length / 4) + 16);
        _paragraphs = new PooledList<TokenRange>((text.Length / 200) + 16);
        _sentences = new PooledList<TokenRange>((text.Length / 80) + 16);
        _index = new TokenIndex(text.Length);
        Tokenizer.Run(text, lexicon, doubledApostrophes, _tokens, _index);
        Layout = ParagraphSplitter.LayoutOf(_tokens.Items, LineStarts);
        ParagraphSplitter.Split(text, _tokens.Items, LineStarts, Layout, _paragraphs);
        SentenceSplitter.Split(_tokens.Items, Stops, _paragraphs.Items, _sentences);
        TitleCase.Mark(_tokens.Items, _paragraphs.Items);
    }

    public string Text { get; }

    public TextLayout Layout { get; }

    public ReadOnlySpan<Token> Tokens => _tokens.Items;

    public ReadOnlySpan<TokenRange> Paragraphs => _paragraphs.Items;

    public ReadOnlySpan<TokenRange> Sentences => _sentences.Items;

    /// <summary>Tokens that could be quotation marks, and angle brackets.</summary>
    public ReadOnlySpan<int> Marks => _index.Marks.Items;

    /// <summary>First tokens of lines, that of the text left out.</summary>
    public ReadOnlySpan<int> LineStarts => _index.LineStarts.Items;

    /// <summary>Stops, and words that end in the stop of an abbreviation.</summary>
    public ReadOnlySpan<int> Stops => _index.Stops.Items;

    /// <summary>Words with a capital.</summary>
    public ReadOnlySpan<int> Capitals => _index.Capitals.Items;

    /// <summary>The characters from the first token of a range to its last; UTF-16 code units.</summary>
    public TextSpan SpanOf(TokenRange range) => TextSpan.FromBounds(_tokens[range.Start].Start, _tokens[range.End - 1].End);

    /// <summary>The sentences as stretches of the text.</summary>
    public TextSpan[] SentenceSpans()
    {
        var spans = new TextSpan[_sentences.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = SpanOf(_sentences[i]);
        }

        return spans;
    }

    public void Dispose()
    {
        _tokens.Dispose();
        _paragraphs.Dispose();
        _sentences.Dispose();
        _index.Dispose();
    }
}

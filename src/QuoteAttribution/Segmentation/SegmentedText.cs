using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>A text cut into tokens, sentences and paragraphs. Its buffers are rented: dispose it when the result is made.</summary>
internal sealed class SegmentedText : IDisposable
{
    private readonly PooledList<Token> _tokens;
    private readonly PooledList<TokenRange> _paragraphs;
    private readonly PooledList<TokenRange> _sentences;

    public SegmentedText(string text, Lexicon lexicon, bool doubledApostrophes = false)
    {
        Text = text;
        _tokens = new PooledList<Token>((text.Length / 4) + 16);
        _paragraphs = new PooledList<TokenRange>((text.Length / 200) + 16);
        _sentences = new PooledList<TokenRange>((text.Length / 80) + 16);
        Tokenizer.Run(text, lexicon, doubledApostrophes, _tokens);
        Layout = ParagraphSplitter.LayoutOf(_tokens.Items);
        ParagraphSplitter.Split(text, _tokens.Items, Layout, _paragraphs);
        foreach (var paragraph in _paragraphs.Items)
        {
            SentenceSplitter.Split(_tokens.Items, paragraph, _sentences);
        }
    }

    public string Text { get; }

    public TextLayout Layout { get; }

    public ReadOnlySpan<Token> Tokens => _tokens.Items;

    public ReadOnlySpan<TokenRange> Paragraphs => _paragraphs.Items;

    public ReadOnlySpan<TokenRange> Sentences => _sentences.Items;

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
    }
}

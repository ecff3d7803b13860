using QuoteAttribution.Genres;
using QuoteAttribution.Memory;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Cues;

/// <summary>Links the quotations of a text to their cues and source phrases, paragraph by paragraph, one stretch of paragraphs after another.</summary>
/// <remarks>What a stretch needs stays near the processor until its speakers are found; a long text as a whole would not.</remarks>
internal ref struct CueLinker(QuotedText quoted, AttributionKinds indirect, QuotationLinks links, CancellationToken cancellationToken)
{
    private readonly PooledList<Phrase> _phrases = new(256);
    private readonly PooledList<CueFrame> _reports = new(16);
    private readonly PhraseWalks _walks = PhraseWalks.Rent();
    private readonly Genre _genre = quoted.Genre;
    private ParagraphReader _reader;
    private CueFrame _announced;
    private QuotationLink? _before;
    private int _paragraph;
    private int _passage;

    /// <summary>
    /// Replaces the links by those of the next paragraphs, in order of their start; speech that nothing links gets a link without source.
    /// </summary>
    /// <param name="least">So many at least, if the text has them: a stretch ends where none of them can go on.</param>
    /// <returns>Whether paragraphs were left.</returns>
    public bool Next(int least)
    {
        var paragraphs = quoted.Segments.Paragraphs;
        if (_paragraph == 0)
        {
            _reader = new ParagraphReader(quoted, _phrases, indirect);
        }

        links.Clear();
        if (_paragraph == paragraphs.Length)
        {
            return false;
        }

        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            Link(paragraphs);
        }
        while (_paragraph < paragraphs.Length && (links.Count < least || GoesOn()));

        links.PutInOrder();
        return true;
    }

    public readonly void Dispose()
    {
        _phrases.Dispose();
        _reports.Dispose();
        _walks.Dispose();
    }

    private void Link(ReadOnlySpan<TokenRange> paragraphs)
    {
        var tokens = quoted.Segments.Tokens;
        var paragraph = paragraphs[_paragraph];
        if (SignatureLine.Follows(tokens, paragraphs, _paragraph))
        {
            paragraph = new TokenRange(paragraph.Start, paragraphs[++_paragraph].End);
        }

        var hasPassages = _reader.Read(paragraph);
        _walks.Clear();
        var view = new ParagraphView(quoted.Segments.Text, tokens, hasPassages ? quoted.Passages : [], _phrases.Items, _walks);
        var first = links.Count;
        _reports.Clear();
        var linker = new ParagraphLinker(new ParagraphLinks(view, _paragraph, _genre, links, indirect), _reports);
        linker.Run();
        _before = new UnclaimedPassages(view, _paragraph, _genre, links, first).Run(_announced, _before);
        _announced = linker.Announced;
        _paragraph++;
    }

    /// <summary>Whether a quotation linked so far may go on in the next paragraph.</summary>
    private bool GoesOn()
    {
        if (_before is not null)
        {
            return true;
        }

        var passages = quoted.Passages;
        while (_passage < passages.Length && passages[_passage].Paragraph < _paragraph)
        {
            _passage++;
        }

        for (var i = _passage; i < passages.Length && passages[i].Paragraph == _paragraph; i++)
        {
            if (passages[i].Continues != Passage.None)
            {
                return true;
            }
        }

        return false;
    }
}

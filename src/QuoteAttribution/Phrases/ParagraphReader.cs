using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Phrases;

/// <summary>Cuts paragraphs into phrases, in the order of the text; a sentence that attributes nothing is left whole, as one phrase.</summary>
/// <remarks>
/// Much of the news is such sentences: no word in them announces what somebody says (<see cref="WordTraits.Attributes"/>), and no words
/// between marks stand in them or beside them.
/// </remarks>
internal ref struct ParagraphReader(QuotedText quoted, Genre genre, PooledList<Phrase> phrases, IndirectQuotations indirect)
{
    private readonly WordTraits _attributing = (indirect & IndirectQuotations.Beliefs) == 0 ? WordTraits.Attributes : WordTraits.Attributes | WordTraits.Cue;
    private readonly ReadOnlySpan<Token> _tokens = quoted.Segments.Tokens;
    private readonly ReadOnlySpan<Passage> _passages = quoted.Passages;
    private readonly ReadOnlySpan<TokenRange> _sentences = quoted.Segments.Sentences;
    private readonly Chunker _chunker = new(quoted.Segments.Text, quoted.Segments.Tokens, quoted.Passages, phrases, cancellation: quoted.Segments.Cancellation);
    private readonly bool _isStory = genre == Genre.Story;
    private bool _hasPassages;

    // How far the sentences, the passages of the phrases, and the passages that sentences were asked for have been read.
    private int _sentence;
    private int _passage;
    private int _asked;

    /// <summary>Replaces the phrases by those of a paragraph and tells whether passages stand in it.</summary>
    public bool Read(TokenRange paragraph)
    {
        phrases.Clear();
        while (_sentences[_sentence].End <= paragraph.Start)
        {
            // The label before it.
            _sentence++;
        }

        _hasPassages = HasPassage(paragraph.Start, paragraph.End);

        // Neighbouring sentences are cut together: the phrases of one are asked for by those of the next.
        var uncut = paragraph.Start;
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            if (!MayAttribute(start, paragraph.End, out var end))
            {
                _chunker.Read(new TokenRange(uncut, start), ref _passage);
                phrases.Add(new Phrase(PhraseKind.Other, VerbShape.None, new TokenRange(start, end), end - 1, WordTraits.None) { StartsSentence = true });
                uncut = end;
            }

            start = end;
        }

        _chunker.Read(new TokenRange(uncut, paragraph.End), ref _passage);
        return _hasPassages;
    }

    /// <summary>
    /// Whether the sentence that starts here may attribute words to somebody, and where it ends: one that breaks off without a stop goes on in the
    /// next. If it is the last, it announces who speaks after it: "The mayor had this to say:"
    /// </summary>
    private bool MayAttribute(int start, int limit, out int end)
    {
        var first = _sentence;
        while (_sentences[_sentence].End < limit && !EndsInStop(_sentences[_sentence]))
        {
            _sentence++;
        }

        var last = _sentence++;
        end = _sentences[last].End;
        return (_hasPassages && IsBesidePassage(first, last)) || !EndsInStop(_sentences[last]) || (TraitsOf(start, end) & _attributing) != 0;
    }

    /// <summary>
    /// Whether words between marks stand in the sentences or right after them; who acts there may be their speaker. In a story also whether they
    /// stand in the sentence before or after: “Where to?” Ann turned round.
    /// </summary>
    private bool IsBesidePassage(int first, int last)
    {
        var before = _isStory && first > 0 ? _sentences[first - 1] : _sentences[first];
        var next = last + 1 < _sentences.Length ? _sentences[last + 1] : new TokenRange(_sentences[last].End, _sentences[last].End);
        return HasPassage(before.Start, _isStory ? next.End : next.Start + 1);
    }

    private readonly bool EndsInStop(TokenRange sentence) => _tokens[sentence.End - 1].Kind == TokenKind.Stop;

    private bool HasPassage(int start, int end)
    {
        while (_asked < _passages.Length && _passages[_asked].Tokens.End <= start)
        {
            _asked++;
        }

        return _asked < _passages.Length && _passages[_asked].Tokens.Start < end;
    }

    private readonly WordTraits TraitsOf(int start, int end)
    {
        var traits = WordTraits.None;
        foreach (ref readonly var token in _tokens[start..end])
        {
            traits |= token.Traits;
        }

        return traits;
    }
}

using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Phrases;

/// <summary>Cuts paragraphs into phrases, in the order of the text; sentences that cannot hold or attribute a quotation are one phrase.</summary>
/// <remarks>
/// Much of the news stands in such sentences: no word in them announces what somebody says, and no words between marks stand in them or
/// beside them.
/// </remarks>
internal ref struct ParagraphReader(QuotedText quoted, Genre genre, PooledList<Phrase> phrases, IndirectQuotations indirect)
{
    private readonly WordTraits _telling = (indirect & IndirectQuotations.Beliefs) == 0 ? WordTraits.Attributes : WordTraits.Attributes | WordTraits.Cue;
    private readonly ReadOnlySpan<Token> _tokens = quoted.Segments.Tokens;
    private readonly ReadOnlySpan<Passage> _passages = quoted.Passages;
    private readonly ReadOnlySpan<TokenRange> _sentences = quoted.Segments.Sentences;
    private readonly Chunker _chunker = new(quoted.Segments.Tokens, quoted.Passages, phrases);
    private readonly bool _isStory = genre == Genre.Story;
    private int _sentence;
    private int _passage;
    private int _unread;
    private bool _hasPassages;

    /// <summary>Replaces the phrases by those of a paragraph and tells whether passages stand in it.</summary>
    public bool Read(TokenRange paragraph)
    {
        phrases.Clear();
        _hasPassages = HasPassage(paragraph.Start, paragraph.End);
        var telling = paragraph.Start;
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            var tells = Tells(start, paragraph.End, out var end);
            if (!tells)
            {
                // What stands together is read together.
                _chunker.Read(new TokenRange(telling, start), ref _passage);
                phrases.Add(new Phrase(PhraseKind.Other, VerbShape.None, new TokenRange(start, end), end - 1, WordTraits.None) { StartsSentence = true });
                telling = end;
            }

            start = end;
        }

        _chunker.Read(new TokenRange(telling, paragraph.End), ref _passage);
        return _hasPassages;
    }

    /// <summary>Whether the sentence that starts here has to be read, and where it ends: one that breaks off without a stop goes on in the next.</summary>
    private bool Tells(int start, int limit, out int end)
    {
        // In a story a line's tag may stand after it as a sentence of its own: “Where to?” Ann turned round.
        var before = _isStory && _sentence > 0 ? _sentences[_sentence - 1].Start : start;
        while (_sentences[_sentence].End < limit && !EndsInStop(_sentences[_sentence]))
        {
            _sentence++;
        }

        // Who acts beside a quotation may be its speaker, and so may be who is announced at the end: "The mayor had this to say:"
        end = _sentences[_sentence].End;
        var after = _sentence + 1 == _sentences.Length ? end : _isStory ? _sentences[_sentence + 1].End : _sentences[_sentence + 1].Start + 1;
        var tells = (_hasPassages && HasPassage(before, after)) || !EndsInStop(_sentences[_sentence]) || (TraitsOf(start, end) & _telling) != 0;
        _sentence++;
        return tells;
    }

    private readonly bool EndsInStop(TokenRange sentence) => _tokens[sentence.End - 1].Kind == TokenKind.Stop;

    private bool HasPassage(int start, int end)
    {
        while (_unread < _passages.Length && _passages[_unread].Tokens.End <= start)
        {
            _unread++;
        }

        return _unread < _passages.Length && _passages[_unread].Tokens.Start < end;
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

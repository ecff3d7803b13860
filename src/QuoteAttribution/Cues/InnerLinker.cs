using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links what people tell in their own words of what others say: <c>“Gran says you must never touch one,” said Ann.</c></summary>
/// <remarks>Ask for the paragraphs in their order, each when its passages have their owners.</remarks>
internal ref struct InnerLinker(QuotedText quoted, Genre genre, IndirectQuotations indirect, LinkTables tables)
{
    private readonly ReadOnlySpan<Passage> _passages = quoted.Passages;
    private readonly ReadOnlySpan<Token> _tokens = quoted.Segments.Tokens;
    private readonly bool _isWanted = (indirect & IndirectQuotations.Speech) != 0;
    private int _passage;

    public void Run(TokenRange paragraph)
    {
        for (; _passage < _passages.Length && _passages[_passage].Tokens.Start < paragraph.End; _passage++)
        {
            if (_isWanted && _passages[_passage].Parent == Passage.None && tables.Links.OwnerOf(_passage) is not null
                && ReportsIn(BetweenMarks(_passages[_passage].Tokens)) is { Count: > 0 } sentences)
            {
                Link(_passage, sentences);
            }
        }
    }

    /// <summary>The sentences of a passage from the first to the last in which a verb stands whose object is what is said; none in most passages.</summary>
    private readonly TokenRange ReportsIn(TokenRange content)
    {
        var start = -1;
        var last = -1;
        var sentence = content.Start;
        for (var i = content.Start; i < content.End; i++)
        {
            sentence = _tokens[i].Has(TokenTraits.SentenceStart) ? i : sentence;
            if ((_tokens[i].Has(WordTraits.Reports) && MayBeVerb(i, sentence)) || (_tokens[i].Kind == TokenKind.Comma && BringsIn(i, content)))
            {
                start = start < 0 ? sentence : start;
                last = i;
            }
        }

        if (last < 0)
        {
            return default;
        }

        var end = last + 1;
        while (end < content.End && !_tokens[end].Has(TokenTraits.SentenceStart))
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    /// <summary>“She goes |, ‘Not today.’ We left.” “He's like |, ‘Not today.’” “Somebody shouted |, ‘Not today!’”</summary>
    private readonly bool BringsIn(int comma, TokenRange content)
    {
        if (comma == content.Start || comma + 1 >= content.End || !IsMark(_tokens[comma + 1]))
        {
            return false;
        }

        ref readonly var verb = ref _tokens[comma - 1];
        var word = verb.Span.In(quoted.Segments.Text);
        return WordLists.Going.Has(word) || WordLists.Quotative.Has(word) || (verb.Has(WordTraits.Manner) && verb.Has(WordTraits.VerbForm));
    }

    /// <summary>Not "the United States", "my question", "of order".</summary>
    private readonly bool MayBeVerb(int word, int sentence) =>
        word == sentence || !(_tokens[word].IsCapitalised || _tokens[word - 1].Has(WordTraits.Determiner | WordTraits.Possessive));

    private readonly void Link(int passage, TokenRange sentences)
    {
        var next = passage + 1;
        while (next < _passages.Length && _passages[next].Tokens.Start < sentences.Start)
        {
            next++;
        }

        var holdsPassages = Holds(passage, next, sentences.End);
        tables.Phrases.Clear();
        new Chunker(quoted.Segments.Text, _tokens, _passages, tables.Phrases, passage, quoted.Segments.Cancellation).Read(sentences, ref next);
        var view = new ParagraphView(quoted.Segments.Text, _tokens, holdsPassages ? _passages : [], tables.Phrases.Items);
        tables.Reports.Clear();
        new ParagraphLinker(new ParagraphLinks(view, _passages[passage].Paragraph, genre, tables.Links, IndirectQuotations.Speech, passage), tables.Reports, quoted.Segments.Cancellation).Run();
    }

    /// <summary>Whether passages of its own stand in a passage; the first may be those of one that began before: “‘He rose. She said «in» there.’ Then «go» …”</summary>
    private readonly bool Holds(int passage, int next, int end)
    {
        while (next < _passages.Length && _passages[next].Tokens.Start < end && _passages[next].Parent != passage)
        {
            next++;
        }

        return next < _passages.Length && _passages[next].Tokens.Start < end;
    }

    private readonly TokenRange BetweenMarks(TokenRange passage)
    {
        var start = IsMark(_tokens[passage.Start]) || _tokens[passage.Start].Kind == TokenKind.Dash ? passage.Start + 1 : passage.Start;
        var end = IsMark(_tokens[passage.End - 1]) ? passage.End - 1 : passage.End;
        return new TokenRange(start, Math.Max(start, end));
    }

    private static bool IsMark(in Token token) => token.Kind is TokenKind.DoubleMark or TokenKind.SingleMark;
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Phrases;

/// <summary>Cuts a paragraph's narration into phrases; each passage between marks is one phrase.</summary>
/// <remarks>
/// Shallow parsing by finite rules after Abney, "Parsing by chunks" (1991). <see cref="PhraseContext"/> tells which kind of phrase a word
/// opens: mostly the word tells it alone (<see cref="PhraseOpening"/>), and a word that could be noun or verb is decided by its neighbours
/// (<see cref="WordClass"/>). <see cref="NounPhraseChunk"/> and <see cref="VerbChunk"/> find where it ends.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="passages">Its passages.</param>
/// <param name="phrases">Takes the phrases.</param>
/// <param name="parent">The passage whose words are read, as if they were a paragraph; none for the narration.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal readonly ref struct Chunker(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Passage> passages, PooledList<Phrase> phrases, int parent = Passage.None, CancellationToken cancellation = default)
{
    // "(R-Utah)", "(who was not in the room)": a bracket that is open for longer was never closed
    private const int LongestBracket = 40;

    // "14" of "November 14"
    private const int LongestDay = 2;

    // As many phrases as take some microseconds, less one.
    private const int Step = 1023;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<Passage> _passages = passages;
    private readonly PhraseContext _context = new(text, phrases);

    /// <summary>Adds the phrases of a paragraph; <paramref name="passage"/> is the first passage at or after its start.</summary>
    public void Read(TokenRange paragraph, ref int passage)
    {
        var i = paragraph.Start;
        while (i < paragraph.End)
        {
            if (passage < _passages.Length && _passages[passage].Tokens.Start <= i)
            {
                i = AddPassage(ref passage, i, paragraph.End);
                continue;
            }

            var limit = passage < _passages.Length ? Math.Min(paragraph.End, _passages[passage].Tokens.Start) : paragraph.End;
            while (i < limit)
            {
                if ((phrases.Count & Step) == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                i = AddPhrase(i, limit);
            }
        }
    }

    private int AddPassage(ref int passage, int i, int limit)
    {
        var index = passage++;
        var p = _passages[index];
        if (p.Kind == PassageKind.Nickname && p.Parent == parent && ContinuesNounPhrase(p.Tokens.Start))
        {
            return ExtendName(p.Tokens.End, passage < _passages.Length ? Math.Min(limit, _passages[passage].Tokens.Start) : limit);
        }

        if (p.Parent != parent || p.Kind == PassageKind.Nickname || p.Tokens.End <= i)
        {
            // Inside another passage, or part of a name: Edward "Ned" Flint
            return i;
        }

        if (p.Kind == PassageKind.Title && LastWord(p.Tokens) is >= 0 and var head)
        {
            // The host of “The Long Road” is a host of something; Channel 5's “Good Day” is one thing.
            return ContinuesNounPhrase(p.Tokens.Start) ? Extend(p.Tokens.End) : Add(PhraseKind.NounPhrase, VerbShape.None, p.Tokens.Start, p.Tokens.End, head);
        }

        phrases.Add(new Phrase(PhraseKind.Passage, VerbShape.None, p.Tokens, index, WordTraits.None) { StartsSentence = StartsSentence(p.Tokens.Start) });
        return AfterNoteNumber(p.Tokens.End);
    }

    /// <summary>“We go at dawn,”1 said Ann: the number of a note clings to the mark.</summary>
    private int AfterNoteNumber(int i) =>
        i < _tokens.Length && _tokens[i].Kind == TokenKind.Number && !_tokens[i].Has(TokenTraits.SpaceBefore) ? i + 1 : i;

    private bool ContinuesNounPhrase(int i)
    {
        if (IsOwned(i))
        {
            // Before a title 's is no verb.
            phrases.RemoveLast();
            return true;
        }

        return phrases.Count > 0 && phrases[phrases.Count - 1].Kind == PhraseKind.NounPhrase && phrases[phrases.Count - 1].Tokens.End == i
            && !phrases[phrases.Count - 1].Has(WordTraits.AnyPronoun);
    }

    /// <summary>Channel 5 | 's | “Good Day”</summary>
    private bool IsOwned(int i) =>
        phrases.Count > 1 && phrases[phrases.Count - 1].Tokens is { Count: 1 } last && last.End == i && _tokens[last.Start].Kind == TokenKind.Clitic
        && phrases[phrases.Count - 2] is { Kind: PhraseKind.NounPhrase } owner && !owner.Has(WordTraits.AnyPronoun);

    private int Extend(int end)
    {
        ref var last = ref phrases[phrases.Count - 1];
        last = last with { Tokens = new TokenRange(last.Tokens.Start, end) };
        return end;
    }

    /// <summary>Edward “Ned” | Flint: what is called so goes on behind the marks.</summary>
    private int ExtendName(int rest, int limit)
    {
        if (rest >= limit)
        {
            return Extend(rest);
        }

        var end = NounPhraseChunk.End(_tokens[..limit], rest);
        var head = LastWord(new TokenRange(rest, end));
        if (head < 0)
        {
            return rest;
        }

        ref var last = ref phrases[phrases.Count - 1];
        last = last with { Tokens = new TokenRange(last.Tokens.Start, end), Head = head, Traits = _tokens[head].Traits };
        return end;
    }

    private int LastWord(TokenRange range)
    {
        var i = range.End - 1;
        while (i >= range.Start && !_tokens[i].IsWord)
        {
            i--;
        }

        return i >= range.Start ? i : -1;
    }

    private int AddPhrase(int i, int limit)
    {
        if (_tokens[i].Kind is TokenKind.DoubleMark or TokenKind.SingleMark)
        {
            // A mark that pairs with none tells nothing about who speaks.
            return i + 1;
        }

        if (_tokens[i].Kind == TokenKind.Symbol && _text[_tokens[i].Start] is '>' or '*' or '•' && (phrases.Count == 0 || _tokens[i].Has(TokenTraits.LineStart)))
        {
            // > “It held.” What sets a line apart is no part of its sentence.
            return i + 1;
        }

        var window = _tokens[..limit];
        return _context.KindOf(window, i) switch
        {
            PhraseKind.NounPhrase => AddNounPhrase(i, NamedPhrase.End(_text, window, i, NounPhraseChunk.End(window, i), opensSentence: StartsSentence(i))),
            PhraseKind.Verb => AddVerb(window, i),
            PhraseKind.Bracketed => AddBracket(i, limit),
            var single => Add(single, i),
        };
    }

    private int AddNounPhrase(int i, int end)
    {
        if (end == i)
        {
            return Add(PhraseKind.Other, i);
        }

        // "the pilots'"; of "the younger one" the word before tells who it is.
        var head = end - 1;
        while (head > i && (_tokens[head].Kind is TokenKind.Clitic or TokenKind.SingleMark || _tokens[head].Has(WordTraits.Pronoun)))
        {
            head--;
        }

        var isTime = ((_tokens[head].Has(WordTraits.Time) && !IsRecord(i, head, end)) || IsDate(i, head)) && !_tokens[i].Has(WordTraits.AnyPronoun);
        return Add(isTime ? PhraseKind.Time : PhraseKind.NounPhrase, VerbShape.None, i, end, head);
    }

    /// <summary>"The minutes say", "minutes of the meeting"; but "ten minutes of talk", "the minutes after it".</summary>
    private bool IsRecord(int start, int noun, int end) =>
        _tokens[noun].Has(WordTraits.Document) && end < _tokens.Length && _tokens[end].Has(WordTraits.Linking | WordTraits.Cue)
        && !(noun > start && (_tokens[noun - 1].Kind == TokenKind.Number || _tokens[noun - 1].Has(WordTraits.Quantifier | WordTraits.Indefinite)));

    /// <summary>"November 14"; a year after its month goes on with the noun before: "the entry for June 2016".</summary>
    private bool IsDate(int start, int number) =>
        _tokens[number].Kind == TokenKind.Number && _tokens[number].Span.Length <= LongestDay && number > start && _tokens[number - 1].Has(WordTraits.Time) && _tokens[number - 1].IsCapitalised;

    private int AddVerb(ReadOnlySpan<Token> window, int i)
    {
        var group = VerbChunk.Read(window, i);
        return group.Head < 0
            ? Add(PhraseKind.Adverb, i)
            : Add(PhraseKind.Verb, group.Shape, i, group.Head + 1, group.Head);
    }

    private int AddBracket(int i, int limit)
    {
        var last = Math.Min(limit, i + LongestBracket);
        for (var k = i + 1; k < last; k++)
        {
            if (_tokens[k].Kind == TokenKind.CloseBracket)
            {
                if (IsSentence(i, k))
                {
                    return i + 1;
                }

                return Add(PhraseKind.Bracketed, VerbShape.None, i, k + 1, i);
            }
        }

        return Add(PhraseKind.Other, i);
    }

    /// <summary>(The mayor has denied that it leaned.): brackets around a whole sentence are marks that tell nothing.</summary>
    private bool IsSentence(int open, int close) => StartsSentence(open) && _tokens[close - 1].Has(TokenTraits.IsFullStop);

    private int Add(PhraseKind kind, int token) => Add(kind, VerbShape.None, token, token + 1, token);

    private int Add(PhraseKind kind, VerbShape shape, int start, int end, int head)
    {
        phrases.Add(new Phrase(kind, shape, new TokenRange(start, end), head, _tokens[head].Traits) { StartsSentence = StartsSentence(start) });
        return end;
    }

    private bool StartsSentence(int token) =>
        phrases.Count == 0 || _tokens[token].Has(TokenTraits.SentenceStart) || phrases[phrases.Count - 1].Kind == PhraseKind.Stop;
}

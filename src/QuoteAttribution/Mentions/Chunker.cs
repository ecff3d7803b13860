using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Mentions;

/// <summary>Cuts a paragraph's narration into phrases; each passage between marks is one phrase.</summary>
/// <remarks>
/// Shallow parsing by finite rules after Abney, "Parsing by chunks" (1991): closed-class words open and close the chunks, and a
/// word that could be noun or verb is decided by its neighbours (<see cref="WordClass"/>).
/// </remarks>
internal readonly ref struct Chunker(ReadOnlySpan<Token> tokens, ReadOnlySpan<Passage> passages, PooledList<Phrase> phrases)
{
    private const int LongestBracket = 40;

    // myself, itself; the object pronouns that are no reflexives have four letters at most.
    private const int ShortestReflexive = 6;

    // Words without these are no verbs and open no clause, whatever stands beside them: most words of a text.
    private const WordTraits Ambiguous = WordTraits.Auxiliary | WordTraits.Modal | WordTraits.InfinitiveMarker | WordTraits.Cue | WordTraits.Verb
        | WordTraits.ObjectPronoun | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Coordinator | WordTraits.Quantifier
        | WordTraits.Adverb | WordTraits.Negation;

    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<Passage> _passages = passages;

    /// <summary>Adds the phrases of a paragraph; <paramref name="passage"/> is the first passage at or behind its start.</summary>
    public void Read(TokenRange paragraph, ref int passage)
    {
        var i = paragraph.Start;
        while (i < paragraph.End)
        {
            if (passage < _passages.Length && _passages[passage].Tokens.Start <= i)
            {
                i = AddPassage(ref passage, i);
                continue;
            }

            var limit = passage < _passages.Length ? Math.Min(paragraph.End, _passages[passage].Tokens.Start) : paragraph.End;
            i = AddPhrase(i, limit);
        }
    }

    private int AddPassage(ref int passage, int i)
    {
        var index = passage++;
        var p = _passages[index];
        if (p.Parent != Passage.None || p.Kind == PassageKind.Nickname || p.Tokens.End <= i)
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
        return p.Tokens.End;
    }

    private bool ContinuesNounPhrase(int i)
    {
        if (phrases.Count > 1 && phrases[phrases.Count - 1].Tokens is { Count: 1 } last && last.End == i && _tokens[last.Start].Kind == TokenKind.Clitic
            && phrases[phrases.Count - 2] is { Kind: PhraseKind.NounPhrase } owner && !owner.Has(WordTraits.AnyPronoun))
        {
            // Before a title 's is no verb.
            phrases.RemoveLast();
            return true;
        }

        return phrases.Count > 0 && phrases[phrases.Count - 1].Kind == PhraseKind.NounPhrase && phrases[phrases.Count - 1].Tokens.End == i
            && !phrases[phrases.Count - 1].Has(WordTraits.AnyPronoun);
    }

    private int Extend(int end)
    {
        ref var last = ref phrases[phrases.Count - 1];
        last = last with { Tokens = new TokenRange(last.Tokens.Start, end) };
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
        ref readonly var token = ref _tokens[i];
        if (token.Kind is TokenKind.DoubleMark or TokenKind.SingleMark)
        {
            // A mark that pairs with none tells nothing about who speaks.
            return i + 1;
        }

        var single = token.Kind switch
        {
            TokenKind.Stop => PhraseKind.Stop,
            TokenKind.Comma => PhraseKind.Comma,
            TokenKind.Colon => PhraseKind.Colon,
            TokenKind.Semicolon => PhraseKind.Semicolon,
            TokenKind.Dash => PhraseKind.Dash,
            TokenKind.Word or TokenKind.Number or TokenKind.Clitic => OfWord(i, limit),
            TokenKind.OpenBracket => PhraseKind.Bracketed,
            _ => PhraseKind.Other,
        };

        return single switch
        {
            PhraseKind.NounPhrase => AddNounPhrase(i, limit),
            PhraseKind.Verb => AddVerb(i, limit),
            PhraseKind.Bracketed => AddBracket(i, limit),
            _ => Add(single, VerbShape.None, i, i + 1, i),
        };
    }

    private PhraseKind OfWord(int i, int limit)
    {
        ref readonly var word = ref _tokens[i];
        var window = _tokens[..limit];
        return word.Has(Ambiguous) ? OfAmbiguous(window, i)
            : IsSubjectBefore(i) && WordClass.IsMannerBehindName(window, i) ? PhraseKind.Adverb
            : IsPreposition(word) ? PhraseKind.Preposition
            : NounPhraseChunk.CanStart(window, i) ? PhraseKind.NounPhrase
            : PhraseKind.Other;
    }

    private PhraseKind OfAmbiguous(ReadOnlySpan<Token> window, int i)
    {
        ref readonly var word = ref window[i];
        if (word.Has(WordTraits.Auxiliary | WordTraits.Modal) && !WordClass.IsNameLike(word))
        {
            return PhraseKind.Verb;
        }

        if (VerbChunk.IsTo(window, i))
        {
            return PhraseKind.Verb;
        }

        if (IsSubjectBefore(i) && WordClass.IsVerbal(word) && !WordClass.IsNameLike(word))
        {
            return PhraseKind.Verb;
        }

        if (word.Has(WordTraits.ObjectPronoun) && word.Span.Length >= ShortestReflexive && IsSubjectBefore(i))
        {
            // "the senator himself said"
            return PhraseKind.Adverb;
        }

        if (IsSubjectBefore(i) && WordClass.IsMannerBehindName(window, i))
        {
            return PhraseKind.Adverb;
        }

        if (word.Has(WordTraits.Subordinator | WordTraits.Relative) && !WordClass.IsNameLike(word))
        {
            return word.Has(WordTraits.Relative) && ((IsSubjectBefore(i) && !TellingVerb.OpensContent(phrases, word)) || IsSetOff(i)) ? PhraseKind.Relative : PhraseKind.Subordinator;
        }

        if (word.Has(WordTraits.Coordinator) && !WordClass.IsNameLike(word))
        {
            return PhraseKind.Coordinator;
        }

        if (IsPreposition(word))
        {
            return PhraseKind.Preposition;
        }

        if (word.Has(WordTraits.Quantifier) && i + 1 < window.Length && WordClass.IsVerbal(_tokens[i + 1]) && _tokens[i + 1].Has(WordTraits.Past) && !IsSubjectBefore(i))
        {
            // "Most said"
            return PhraseKind.NounPhrase;
        }

        if (word.Has(WordTraits.Adverb | WordTraits.Negation) && !WordClass.IsNameLike(word) && !word.Has(WordTraits.Determiner))
        {
            return VerbFollows(i, window.Length) ? PhraseKind.Verb : PhraseKind.Adverb;
        }

        if ((WordClass.IsVerbAtStart(window, i) && !IsDeterminedBefore(i) && !TellingVerb.IsObjectNext(phrases, word, i)) || IsInverted(window, i))
        {
            return PhraseKind.Verb;
        }

        return NounPhraseChunk.CanStart(window, i) ? PhraseKind.NounPhrase : PhraseKind.Other;
    }

    private bool VerbFollows(int i, int limit)
    {
        // Asked first, so that "not not not" is not walked from every word.
        if (phrases.Count == 0 || phrases[phrases.Count - 1].Kind is not (PhraseKind.NounPhrase or PhraseKind.Relative or PhraseKind.Coordinator
            or PhraseKind.Comma or PhraseKind.Time or PhraseKind.Bracketed))
        {
            return false;
        }

        while (i < limit && _tokens[i].Has(WordTraits.Adverb | WordTraits.Negation))
        {
            i++;
        }

        return i < limit && IsSubjectBefore(i) is false && WordClass.IsVerbal(_tokens[i]) && !WordClass.IsNameLike(_tokens[i]);
    }

    private bool IsSubjectBefore(int i)
    {
        if (phrases.Count == 0)
        {
            return false;
        }

        ref readonly var last = ref phrases[phrases.Count - 1];
        return last.Kind is PhraseKind.NounPhrase or PhraseKind.Relative && last.Tokens.End == i;
    }

    private static bool IsPreposition(in Token word) =>
        word.Has(WordTraits.Preposition) && !word.Has(WordTraits.Possessive) && !WordClass.IsNameLike(word);

    /// <summary>"Ana Brook, who took office in May": a comma or bracket sets the relative clause off; "that" never is.</summary>
    private bool IsSetOff(int i) =>
        !_tokens[i].Has(WordTraits.Complementizer) && phrases.Count > 1
        && phrases[phrases.Count - 1].Kind is PhraseKind.Comma or PhraseKind.Bracketed && phrases[phrases.Count - 1].Tokens.End == i
        && phrases[phrases.Count - 2].Kind is PhraseKind.NounPhrase or PhraseKind.Bracketed;

    /// <summary>“I sail,” says Lind: right behind a passage a cue in the present is no noun.</summary>
    private bool IsInverted(ReadOnlySpan<Token> window, int i) =>
        phrases.Count > 0 && phrases[phrases.Count - 1].Kind == PhraseKind.Passage && phrases[phrases.Count - 1].Tokens.End == i
        && window[i].Has(WordTraits.ThirdPerson) && window[i].Has(WordTraits.Say | WordTraits.Tell | WordTraits.Ask | WordTraits.Manner) && !window[i].IsCapitalised;

    private bool IsDeterminedBefore(int i) =>
        i > 0 && !_tokens[i].Has(WordTraits.Gerund)
        && (IsDeterminer(_tokens[i - 1]) || (i > 1 && _tokens[i].Has(WordTraits.ThirdPerson) && _tokens[i - 1].Has(WordTraits.Adverb) && IsDeterminer(_tokens[i - 2])));

    private static bool IsDeterminer(in Token word) =>
        word.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) && !word.Has(WordTraits.Coordinator);

    private int AddNounPhrase(int i, int limit)
    {
        var end = NounPhraseChunk.End(_tokens[..limit], i);
        if (end == i)
        {
            return Add(PhraseKind.Other, VerbShape.None, i, i + 1, i);
        }

        var head = end - 1;
        while (head > i && _tokens[head].Kind is TokenKind.Clitic or TokenKind.SingleMark)
        {
            head--;
        }

        var isTime = _tokens[head].Has(WordTraits.Time) && !_tokens[i].Has(WordTraits.AnyPronoun);
        return Add(isTime ? PhraseKind.Time : PhraseKind.NounPhrase, VerbShape.None, i, end, head);
    }

    private int AddVerb(int i, int limit)
    {
        var group = VerbChunk.Read(_tokens[..limit], i);
        return group.Head < 0
            ? Add(PhraseKind.Adverb, VerbShape.None, i, i + 1, i)
            : Add(PhraseKind.Verb, group.Shape, group.Start, group.End, group.Head);
    }

    private int AddBracket(int i, int limit)
    {
        var last = Math.Min(limit, i + LongestBracket);
        for (var k = i + 1; k < last; k++)
        {
            if (_tokens[k].Kind == TokenKind.CloseBracket)
            {
                return Add(PhraseKind.Bracketed, VerbShape.None, i, k + 1, i);
            }
        }

        return Add(PhraseKind.Other, VerbShape.None, i, i + 1, i);
    }

    private int Add(PhraseKind kind, VerbShape shape, int start, int end, int head)
    {
        phrases.Add(new Phrase(kind, shape, new TokenRange(start, end), head, _tokens[head].Traits) { StartsSentence = StartsSentence(start) });
        return end;
    }

    private bool StartsSentence(int token) =>
        phrases.Count == 0 || _tokens[token].Has(TokenTraits.SentenceStart) || phrases[phrases.Count - 1].Kind == PhraseKind.Stop;
}

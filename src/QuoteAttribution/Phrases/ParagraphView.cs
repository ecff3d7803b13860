using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Phrases;

/// <summary>A paragraph's phrases with the tokens and passages they point into.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="passages">The passages of the text; none where the paragraph has none.</param>
/// <param name="phrases">The phrases of the paragraph.</param>
internal readonly ref struct ParagraphView(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Passage> passages, ReadOnlySpan<Phrase> phrases)
{
    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    public ReadOnlySpan<Passage> Passages { get; } = passages;

    /// <summary>Whether words between marks stand in the paragraph: in most none do, and nobody has to look for them.</summary>
    public bool HasPassages => !Passages.IsEmpty;

    public ReadOnlySpan<Phrase> Phrases { get; } = phrases;

    public int Count => Phrases.Length;

    /// <summary>So many phrases a clause has at most; fewer in a long paragraph where each third word reports the next.</summary>
    public int LongestClause { get; } = ClauseLength.Longest(phrases);

    public PhraseKind KindAt(int phrase) => (uint)phrase < (uint)Phrases.Length ? Phrases[phrase].Kind : PhraseKind.Stop;

    /// <summary>The first passage from a phrase on; <paramref name="end"/> where none stands before that.</summary>
    public int NextPassage(int phrase, int end)
    {
        if (!HasPassages)
        {
            return end;
        }

        while (phrase < end && Phrases[phrase].Kind != PhraseKind.Passage)
        {
            phrase++;
        }

        return phrase;
    }

    /// <summary>The nearest stop at or before a phrase; <paramref name="limit"/> where none stands after that.</summary>
    public int Left<TStop>(int phrase, int limit)
        where TStop : struct, IPhraseStop
    {
        while (phrase > limit && !TStop.At(this, phrase))
        {
            phrase--;
        }

        return Math.Max(phrase, limit);
    }

    /// <summary>The nearest stop at or after a phrase; <paramref name="limit"/> where none stands before that.</summary>
    public int Right<TStop>(int phrase, int limit)
        where TStop : struct, IPhraseStop
    {
        while (phrase < limit && !TStop.At(this, phrase))
        {
            phrase++;
        }

        return Math.Min(phrase, limit);
    }

    /// <summary>Whether the phrase stands between marks: a passage, or a noun phrase that is or ends in a title.</summary>
    public bool IsMarked(int phrase) =>
        KindAt(phrase) == PhraseKind.Passage
        || (KindAt(phrase) == PhraseKind.NounPhrase && (Tokens[Phrases[phrase].Tokens.Start].Kind is TokenKind.DoubleMark or TokenKind.SingleMark
            || Tokens[Phrases[phrase].Tokens.End - 1].Kind == TokenKind.DoubleMark));

    /// <summary>How a word is written.</summary>
    public ReadOnlySpan<char> WordOf(in Token word) => word.Span.In(text);

    /// <summary>Whether the phrase's first word is in a list.</summary>
    public bool IsWord(int phrase, WordLists list) => list.Has(Tokens[Phrases[phrase].Tokens.Start].Span.In(text));

    /// <summary>The passage that the phrase stands for.</summary>
    public ref readonly Passage PassageAt(int phrase) => ref Passages[Phrases[phrase].Head];

    /// <summary>Whether a passage is a turn of a transcript: neither a mark nor a dash opens it.</summary>
    public bool StartsUnmarked(int phrase) =>
        Tokens[Phrases[phrase].Tokens.Start].Kind is not (TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.Dash);

    /// <summary>Whether a passage is a paragraph without marks that is set in.</summary>
    public bool IsSetIn(int phrase) => BlockQuotation.Opens(text, Tokens, Phrases[phrase].Tokens.Start);

    /// <summary>Whether a passage ends in a comma, a semicolon or a dash before its closing mark, or before that of words quoted in it: “He calls it ‘odd,’”</summary>
    public bool EndsWithPause(int phrase)
    {
        var last = Phrases[phrase].Tokens.End - 2;
        last -= last > Phrases[phrase].Tokens.Start && Tokens[last].Kind is TokenKind.SingleMark or TokenKind.DoubleMark ? 1 : 0;
        return Tokens[last].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash;
    }

    /// <summary>Whether a passage opens with a small letter, so with no sentence of its own.</summary>
    public bool OpensSmall(int phrase)
    {
        var passage = PassageAt(phrase).Tokens;
        return passage.Count > 1 && Tokens[passage.Start + 1] is { IsWord: true, IsCapitalised: false };
    }

    /// <summary>Whether a question mark ends a stretch of the text.</summary>
    public bool EndsInQuestion(TextSpan span) => span.Length > 0 && text[span.End - 1] == '?';

    /// <summary>Where a phrase starts in the text, in UTF-16 code units.</summary>
    public int StartOf(int phrase) => Tokens[Phrases[phrase].Tokens.Start].Start;

    /// <summary>Whether a sentence begins with this phrase.</summary>
    public bool StartsSentence(int phrase) => phrase <= 0 || Phrases[phrase].StartsSentence;

    /// <summary>The nearest phrase to the left that is no adverb, time or bracketed remark.</summary>
    public int SkipAsidesLeft(int phrase)
    {
        while (phrase >= 0 && Phrases[phrase].IsAside)
        {
            phrase--;
        }

        return phrase;
    }

    /// <summary>The nearest phrase to the right that is no adverb, time or bracketed remark.</summary>
    public int SkipAsidesRight(int phrase)
    {
        while (phrase < Phrases.Length && Phrases[phrase].IsAside)
        {
            phrase++;
        }

        return phrase;
    }
}

/// <summary>What ends a walk over phrases.</summary>
internal interface IPhraseStop
{
    static abstract bool At(in ParagraphView view, int phrase);
}

/// <summary>A run of a paragraph's phrases by index; <paramref name="End"/> is exclusive.</summary>
internal readonly record struct PhraseRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public TokenRange Tokens(in ParagraphView view) => new(view.Phrases[Start].Tokens.Start, view.Phrases[End - 1].Tokens.End);
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>
/// Finds the words that are names where they stand, though the lexicon knows them as something else: <c>Will Parker</c>, <c>Tom Baker</c>,
/// <c>Theresa May</c>, <c>“No,” said April</c>. From there on they are what any other name is, a capital of which nothing is known.
/// </summary>
internal ref struct WordsAsNames
{
    // What could be a name: without it, a capital is a name for every stage.
    private const WordTraits Word = WordTraits.Common | WordTraits.Role | WordTraits.Title | WordTraits.Group | WordTraits.Kinship | WordTraits.Document
        | WordTraits.AnyVerb | WordTraits.Cue | WordTraits.Time | WordTraits.Helper | WordTraits.SpeechNoun | WordTraits.Demonym | WordTraits.Adverb
        | WordTraits.Organisation;

    // Words beside which nobody's name begins: "in May Reed", "the Will Reed", "last Sunday".
    private const WordTraits BeforeDate = WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive | WordTraits.Quantifier | WordTraits.Time
        | WordTraits.Common | WordTraits.Adverb | WordTraits.Subordinator;

    private const WordTraits Body = WordTraits.Organisation | WordTraits.Group | WordTraits.Document | WordTraits.Time | WordTraits.Title | WordTraits.Place;

    // Some people of an article, not the whole cast of a novel: each that follows is compared with all.
    private const int MostTold = 24;

    private readonly string _text;
    private readonly Span<Token> _tokens;
    private readonly Span<TextSpan> _told;
    private int _toldCount;

    private WordsAsNames(string text, Span<Token> tokens, Span<TextSpan> told)
    {
        _text = text;
        _tokens = tokens;
        _told = told;
    }

    /// <summary>Takes from each such word what the lexicon knows of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens; those that begin a sentence are marked.</param>
    /// <param name="capitals">The words with a capital.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static void Mark(string text, Span<Token> tokens, ReadOnlySpan<int> capitals, CancellationToken cancellation = default)
    {
        var names = new WordsAsNames(text, tokens, stackalloc TextSpan[MostTold]);
        foreach (var i in capitals)
        {
            if (!tokens[i].Has(Word) || tokens[i].Has(TokenTraits.InTitleCase))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            if (names.IsName(i))
            {
                tokens[i] = tokens[i].WithTraits(WordTraits.None);
            }
        }
    }

    private bool IsName(int i)
    {
        var isTold = EndsFullName(i) || BeginsFullName(i);
        if (isTold)
        {
            Tell(_tokens[i].Span);
        }

        return isTold || IsTold(i) || SpeaksAlone(i);
    }

    /// <summary>Tom | Baker, Mr. | Day</summary>
    private readonly bool EndsFullName(int i)
    {
        if (i == 0 || IsBeforeCapital(i) || !_tokens[i - 1].IsCapitalised || !_tokens[i - 1].IsWord || IsDated(i))
        {
            return false;
        }

        ref readonly var before = ref _tokens[i - 1];
        return before.Has(WordTraits.Title) ? !_tokens[i].Has(WordTraits.Title) && WordLists.SurnameTitle.Has(before.Span.In(_text).TrimEnd('.'))
            : WordLists.WordSurname.Has(_tokens[i].Span.In(_text)) && (IsUnknown(i) || IsFirstName(i - 1));
    }

    /// <summary>Zlata | Baker: a capital of which nothing is known, within a sentence; not Knesset | Speaker.</summary>
    private readonly bool IsUnknown(int i) =>
        _tokens[i - 1].Traits == WordTraits.None && !_tokens[i].Has(WordTraits.Title) && (i < 2 || !_tokens[i - 2].IsCapitalised);

    /// <summary>May | Reed, Bill | Gates, Grace | Okoro</summary>
    private readonly bool BeginsFullName(int i)
    {
        if (!(IsBeforeCapital(i) || IsBeforeParticle(i)) || _tokens[i].Has(WordTraits.Title | WordTraits.Say) || IsOfBody(i + 1) || IsAfterCapital(i))
        {
            return false;
        }

        var isDate = _tokens[i].Has(WordTraits.Time);
        return !(isDate && IsAfterDate(i)) && !(_tokens[i].Has(WordTraits.Modal) && IsQuestion(i)) && IsFirstName(i);
    }

    /// <summary>Jan | van Reed, Jan | van der Reed</summary>
    private readonly bool IsBeforeParticle(int i) => i + 3 < _tokens.Length && _tokens[i + 1].Has(WordTraits.NameParticle) && !_tokens[i + 1].IsCapitalised
        && (_tokens[i + 2].IsCapitalised || (_tokens[i + 2].Has(WordTraits.NameParticle) && _tokens[i + 3].IsCapitalised));

    /// <summary>Grace | Council, but Grace Bishop is somebody.</summary>
    private readonly bool IsOfBody(int i) => _tokens[i].Has(Body) && !WordLists.WordSurname.Has(_tokens[i].Span.In(_text));

    /// <summary>“Come in,” | April | said; “No,” said | Hope</summary>
    private readonly bool SpeaksAlone(int i)
    {
        if (i < 2 || i + 1 >= _tokens.Length || IsBeforeCapital(i))
        {
            return false;
        }

        var isTag = IsMark(i - 1) && _tokens[i + 1].Has(WordTraits.Reports) && _tokens[i + 1].Has(WordTraits.FiniteForm);
        var isInverted = IsMark(i - 2) && _tokens[i - 1].Has(WordTraits.Utters) && _tokens[i + 1].Kind != TokenKind.Number && _tokens[i + 1].Kind != TokenKind.Word;
        return (isTag || isInverted) && !_tokens[i].Has(WordTraits.Title) && IsFirstName(i);
    }

    /// <summary>May, after Theresa May; at the start of its sentence only beside a verb or a comma.</summary>
    private readonly bool IsTold(int i)
    {
        if (_toldCount == 0 || IsBeforeCapital(i) || (i > 0 && _tokens[i - 1].Has(WordTraits.Determiner | WordTraits.Possessive)) || IsDated(i) || !Holds(_tokens[i].Span))
        {
            return false;
        }

        return _tokens[i].Has(TokenTraits.SentenceStart) || i == 0 || IsMark(i - 1) ? IsSubject(i) : !(_tokens[i].Has(WordTraits.Time) && IsAfterDate(i));
    }

    private readonly bool IsSubject(int i) =>
        i + 1 < _tokens.Length
        && (_tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Clitic || _tokens[i + 1].Has(WordTraits.FiniteForm | WordTraits.Helper));

    /// <summary>Will Parker go? After a name that a modal may open stands no verb that could be its.</summary>
    private readonly bool IsQuestion(int i)
    {
        if (!_tokens[i].Has(TokenTraits.SentenceStart))
        {
            return false;
        }

        var after = i + 1;
        while (after < _tokens.Length && _tokens[after].IsCapitalised)
        {
            after++;
        }

        return after >= _tokens.Length
            || !(_tokens[after].Kind == TokenKind.Comma || _tokens[after].Has(WordTraits.Helper)
                || (_tokens[after].Has(WordTraits.FiniteForm) && !_tokens[after].Has(WordTraits.BaseForm)));
    }

    /// <summary>Whether a word for a time stands where dates do: "in | May", "last | May".</summary>
    private readonly bool IsAfterDate(int i) => i > 0 && (_tokens[i - 1].Has(BeforeDate & ~WordTraits.Time) && !_tokens[i - 1].Has(WordTraits.Cue | WordTraits.Role)
        || _tokens[i - 1].Kind == TokenKind.Number || (_tokens[i - 1].Has(WordTraits.Time) && _tokens[i - 1].IsCapitalised));

    /// <summary>May | 5</summary>
    private readonly bool IsDated(int i) => _tokens[i].Has(WordTraits.Time) && i + 1 < _tokens.Length && _tokens[i + 1].Kind == TokenKind.Number;

    private readonly bool IsBeforeCapital(int i) =>
        i + 1 < _tokens.Length && _tokens[i + 1].IsWord && _tokens[i + 1].IsCapitalised && !_tokens[i + 1].Has(TokenTraits.SentenceStart);

    private readonly bool IsAfterCapital(int i) =>
        i > 0 && !_tokens[i].Has(TokenTraits.SentenceStart) && _tokens[i - 1].IsWord && _tokens[i - 1].IsCapitalised && !_tokens[i - 1].Has(WordTraits.Title | WordTraits.FunctionWord);

    private readonly bool IsMark(int i) => _tokens[i].Kind is TokenKind.DoubleMark or TokenKind.SingleMark;

    private readonly bool IsFirstName(int i) => FirstNames.Contains(_tokens[i].Span.In(_text), out _);

    private void Tell(TextSpan word)
    {
        if (_toldCount < _told.Length && !Holds(word))
        {
            _told[_toldCount++] = word;
        }
    }

    private readonly bool Holds(TextSpan word)
    {
        var letters = word.In(_text);
        foreach (var told in _told[.._toldCount])
        {
            if (told.In(_text).SequenceEqual(letters))
            {
                return true;
            }
        }

        return false;
    }
}

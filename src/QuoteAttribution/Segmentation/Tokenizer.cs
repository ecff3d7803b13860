using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;


namespace QuoteAttribution.Segmentation;

/// <summary>Cuts a text into words, numbers and marks in one pass; each word is looked up once.</summary>
/// <remarks>Marks that could be quotation marks or apostrophes are only flagged here; <c>Quoting</c> decides.</remarks>
internal ref struct Tokenizer(ReadOnlySpan<char> text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = 0;
    private TokenTraits _before = WhiteSpace.Break;
    private bool _doubledApostrophesAreMarks = doubledApostrophes;

    public static void Run(string text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index) =>
        new Tokenizer(text, lexicon, doubledApostrophes, tokens, index).Run();

    private void Run()
    {
        var known = 0;
        while (_at < _text.Length)
        {
            if (tokens.Count - known >= DeferredTraits.Batch)
            {
                DeferredTraits.LookUp(tokens.Items, known, lexicon, index);
                known = tokens.Count;
            }

            _at = PlainWords.Read(_text, _at, ref _before, lexicon, tokens, index);
            if (_at == _text.Length)
            {
                break;
            }

            switch (CharacterClasses.Of(_text[_at]))
            {
                case CharacterClass.Space or CharacterClass.NewLine:
                    _at = WhiteSpace.Skip(_text, _at, tokens.Count, index, ref _before);
                    break;
                case CharacterClass.Invisible:
                    _at++;
                    break;
                case CharacterClass.Letter:
                    AddWord();
                    break;
                case CharacterClass.Digit:
                    AddNumber();
                    break;
                case CharacterClass.Stop:
                    AddStop();
                    break;
                case CharacterClass.Hyphen or CharacterClass.Dash:
                    AddDash();
                    break;
                case CharacterClass.SingleMark:
                    AddSingleMark();
                    break;
                case CharacterClass.Comma:
                    Add(1, TokenKind.Comma);
                    break;
                case CharacterClass.Colon:
                    Add(1, TokenKind.Colon);
                    break;
                case CharacterClass.Semicolon:
                    Add(1, TokenKind.Semicolon);
                    break;
                case CharacterClass.OpenBracket:
                    Add(1, TokenKind.OpenBracket);
                    break;
                case CharacterClass.CloseBracket:
                    Add(1, TokenKind.CloseBracket);
                    break;
                case CharacterClass.DoubleMark:
                    AddMark(1, TokenKind.DoubleMark);
                    break;
                default:
                    AddSymbol();
                    break;
            }
        }

        DeferredTraits.LookUp(tokens.Items, known, lexicon, index);
    }

    private void AddSymbol()
    {
        if (_text[_at] == '<')
        {
            AddMark(1, TokenKind.Symbol);
        }
        else
        {
            Add(char.IsSurrogatePair(_text[_at], At(1)) ? 2 : 1, TokenKind.Symbol);
        }
    }

    private void AddMark(int length, TokenKind kind, TokenTraits shape = TokenTraits.None)
    {
        index.Marks.Add(tokens.Count);
        Add(length, kind, shape);
    }

    private void AddWord()
    {
        var plain = _at + PackedWord.Read(_text[_at..], out var packed);
        var end = WordEnd.Of(_text, _at, plain);
        if (end < _text.Length && _text[end] == ':' && _text[end..].StartsWith("://", StringComparison.Ordinal))
        {
            AddAddress();
            return;
        }

        var word = _text[_at..end];
        packed = end == plain && !packed.IsNone ? packed : PackedWord.OfMarked(word);
        var shape = WordShape.Of(word);
        var traits = TraitsOf(word, packed);
        if (end < _text.Length && _text[end] == '.' && WordShape.OwnsStop(_text, word, end, lexicon.Look(word, packed)))
        {
            end++;
            shape |= TokenTraits.EndsInStop;
        }

        Add(end - _at, TokenKind.Word, shape, traits);
        AddClitic();
    }

    /// <summary>The traits of a word, or that they have to be looked up with those of others.</summary>
    private readonly WordTraits TraitsOf(ReadOnlySpan<char> word, PackedWord packed) =>
        packed.IsNone ? lexicon.Look(word, packed) : DeferredTraits.Of(packed);

    private void AddClitic()
    {
        var end = _at < _text.Length && CharacterClasses.Of(_text[_at]) == CharacterClass.SingleMark ? Clitic.EndOf(_text, _at) : 0;
        if (end > 0)
        {
            Add(end - _at, TokenKind.Clitic, TokenTraits.None, DeferredTraits.Of(PackedWord.OfMarked(_text[_at..end])));
        }
    }

    private void AddNumber()
    {
        var i = _at + 1;
        var plain = true;
        for (; i < _text.Length; i++)
        {
            switch (CharacterClasses.Of(_text[i]))
            {
                case CharacterClass.Digit or CharacterClass.Letter:
                    continue;
                case CharacterClass.Hyphen when WordEnd.IsLetterOrDigit(_text, i + 1):
                    plain = false;
                    continue;
                case CharacterClass.Comma or CharacterClass.Colon or CharacterClass.Stop when WordEnd.IsDigit(_text, i + 1) && _text[i] is '.' or ',' or ':':
                    continue;
            }

            break;
        }

        var word = _text[_at..i];
        Add(i - _at, plain ? TokenKind.Number : TokenKind.Word, TokenTraits.None, lexicon.Look(word));
        AddClitic();
    }

    private void AddStop()
    {
        var i = _at + 1;
        while (i < _text.Length)
        {
            if (CharacterClasses.Of(_text[i]) == CharacterClass.Stop)
            {
                i++;
            }
            else if (_text[i] is ' ' or '\u00A0' && _text[i - 1] == '.' && i + 1 < _text.Length && _text[i + 1] == '.')
            {
                // A spaced ellipsis: "Well . . . perhaps"
                i += 2;
            }
            else
            {
                break;
            }
        }

        Add(i - _at, TokenKind.Stop, i == _at + 1 && _text[_at] == '.' ? TokenTraits.IsFullStop : TokenTraits.None);
    }

    private void AddDash()
    {
        var i = _at + 1;
        while (i < _text.Length && CharacterClasses.Of(_text[i]) is CharacterClass.Hyphen or CharacterClass.Dash)
        {
            i++;
        }

        var single = i == _at + 1 && CharacterClasses.Of(_text[_at]) == CharacterClass.Hyphen;
        var spaced = (_before & TokenTraits.SpaceBefore) != 0 || i == _text.Length || char.IsWhiteSpace(_text[i]);
        Add(i - _at, single && !spaced ? TokenKind.Symbol : TokenKind.Dash);
    }

    private void AddSingleMark()
    {
        var c = _text[_at];
        if (c is '`' or '\'' && At(1) == c && !ElisionFollows(_at + 2))
        {
            AddDoubledMark(c);
            return;
        }

        AddMark(1, TokenKind.SingleMark);
    }

    /// <summary>Whether an elided word starts at <paramref name="start"/>: in ''Tis late' the second mark is its apostrophe.</summary>
    private readonly bool ElisionFollows(int start) =>
        WordEnd.IsLetter(_text, start) && lexicon.Look(_text[start..WordEnd.Of(_text, start, start + 1)]) == WordTraits.Elision;

    /// <summary>``Quoted'' as LaTeX prints it; ''so'' is trusted only where the text opened with `` or the user says so.</summary>
    private void AddDoubledMark(char c)
    {
        _doubledApostrophesAreMarks |= c == '`';
        AddMark(2, TokenKind.DoubleMark, _doubledApostrophesAreMarks ? TokenTraits.None : TokenTraits.DoubledApostrophe);
    }

    private void AddAddress()
    {
        var length = 0;
        while (_at + length < _text.Length && !EndsAddress(_text[_at + length]))
        {
            length++;
        }

        Add(length, TokenKind.Symbol);
    }

    private static bool EndsAddress(char c) =>
        c == '>' || char.IsWhiteSpace(c) || CharacterClasses.Of(c) is CharacterClass.DoubleMark or CharacterClass.CloseBracket;

    private void Add(int length, TokenKind kind, TokenTraits shape = TokenTraits.None, WordTraits traits = WordTraits.None)
    {
        var end = _at + length;
        if (end == _text.Length || char.IsWhiteSpace(_text[end]))
        {
            shape |= TokenTraits.SpaceAfter;
        }

        tokens.Add(new Token(new TextSpan(_at, length), kind, shape | _before, traits));
        _at = end;
        _before = TokenTraits.None;
    }

    private readonly char At(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';
}

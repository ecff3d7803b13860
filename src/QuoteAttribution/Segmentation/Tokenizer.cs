using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;


namespace QuoteAttribution.Segmentation;

/// <summary>Cuts a text into words, numbers and marks, one after the other: the obvious way, which says what the tokens are.</summary>
/// <remarks>
/// <see cref="FastTokenizer"/> gives the same tokens sooner and calls this one for what is rare. Marks that could be quotation marks or
/// apostrophes are only flagged here; <c>Quoting</c> decides.
/// </remarks>
internal ref struct Tokenizer(ReadOnlySpan<char> text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index)
{
    /// <summary>What <see cref="MarkKind"/> says of characters that are no mark, or not always.</summary>
    public const TokenKind NoMark = TokenKind.Word;

    private readonly ReadOnlySpan<char> _text = text;
    private bool _doubledApostrophesAreMarks = doubledApostrophes;
    private int _lookedUp = 0;

    /// <summary>The first character not read yet.</summary>
    public int At = 0;

    /// <summary>What stands before the next token.</summary>
    public TokenTraits Before = WhiteSpace.Break;

    public static void Run(string text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index)
    {
        var tokenizer = new Tokenizer(text, lexicon, doubledApostrophes, tokens, index);
        while (tokenizer.At < text.Length)
        {
            tokenizer.LookUpBatch();
            tokenizer.ReadNext();
        }

        tokenizer.LookUpRest();
    }

    /// <summary>The kind of a mark that is a token of its own whatever stands beside it.</summary>
    public static TokenKind MarkKind(CharacterClass character) => character switch
    {
        CharacterClass.Comma => TokenKind.Comma,
        CharacterClass.Colon => TokenKind.Colon,
        CharacterClass.Semicolon => TokenKind.Semicolon,
        CharacterClass.OpenBracket => TokenKind.OpenBracket,
        CharacterClass.CloseBracket => TokenKind.CloseBracket,
        CharacterClass.DoubleMark => TokenKind.DoubleMark,
        _ => NoMark,
    };

    /// <summary>Gives the words read so far their traits, once they are many enough.</summary>
    public void LookUpBatch()
    {
        if (tokens.Count - _lookedUp >= DeferredTraits.Batch)
        {
            LookUpRest();
        }
    }

    /// <summary>Gives all words read so far their traits.</summary>
    public void LookUpRest()
    {
        DeferredTraits.LookUp(tokens.Items, _lookedUp, lexicon, index);
        _lookedUp = tokens.Count;
    }

    /// <summary>Reads the next token, or skips what stands between tokens.</summary>
    public void ReadNext()
    {
        var character = CharacterClasses.Of(_text[At]);
        switch (character)
        {
            case CharacterClass.Space or CharacterClass.NewLine:
                At = WhiteSpace.Skip(_text, At, tokens.Count, index, ref Before);
                break;
            case CharacterClass.Invisible:
                At++;
                break;
            case CharacterClass.Letter:
                AddWord();
                break;
            case CharacterClass.Digit:
                AddNumber();
                break;
            default:
                AddMark(character);
                break;
        }
    }

    private void AddMark(CharacterClass character)
    {
        switch (character)
        {
            case CharacterClass.Stop:
                AddStop();
                break;
            case CharacterClass.Hyphen or CharacterClass.Dash:
                AddDash();
                break;
            case CharacterClass.SingleMark:
                AddSingleMark();
                break;
            case CharacterClass.DoubleMark:
                AddMark(1, TokenKind.DoubleMark);
                break;
            case CharacterClass.Symbol:
                AddSymbol();
                break;
            default:
                Add(1, MarkKind(character));
                break;
        }
    }

    private void AddSymbol()
    {
        if (_text[At] == '<')
        {
            AddMark(1, TokenKind.Symbol);
        }
        else
        {
            Add(char.IsSurrogatePair(_text[At], Ahead(1)) ? 2 : 1, TokenKind.Symbol);
        }
    }

    private void AddMark(int length, TokenKind kind, TokenTraits shape = TokenTraits.None)
    {
        index.Marks.Add(tokens.Count);
        Add(length, kind, shape);
    }

    private void AddWord()
    {
        var plain = At + PackedWord.Read(_text[At..], out var packed);
        var end = WordEnd.Of(_text, At, plain);
        if (end < _text.Length && _text[end] == ':' && _text[end..].StartsWith("://", StringComparison.Ordinal))
        {
            AddAddress();
            return;
        }

        var word = _text[At..end];
        packed = end == plain && !packed.IsNone ? packed : PackedWord.OfMarked(word);
        var shape = WordShape.Of(word);
        var traits = TraitsOf(word, packed);
        if (end < _text.Length && _text[end] == '.' && WordShape.OwnsStop(_text, word, end, lexicon.Look(word, packed)))
        {
            end++;
            shape |= TokenTraits.EndsInStop;
        }

        Add(end - At, TokenKind.Word, shape, traits);
        AddClitic();
    }

    /// <summary>The traits of a word, or that they have to be looked up with those of others.</summary>
    private readonly WordTraits TraitsOf(ReadOnlySpan<char> word, PackedWord packed) =>
        packed.IsNone ? lexicon.Look(word, packed) : DeferredTraits.Of(packed);

    private void AddClitic()
    {
        var end = At < _text.Length && CharacterClasses.Of(_text[At]) == CharacterClass.SingleMark ? WordEnd.OfClitic(_text, At) : 0;
        if (end > 0)
        {
            Add(end - At, TokenKind.Clitic, TokenTraits.None, DeferredTraits.Of(PackedWord.OfMarked(_text[At..end])));
        }
    }

    private void AddNumber()
    {
        var end = At + 1;
        while (end < _text.Length && GoesOnAsNumber(end))
        {
            end++;
        }

        // 3-year-old is a word.
        var kind = HasHyphen(_text[(At + 1)..end]) ? TokenKind.Word : TokenKind.Number;
        Add(end - At, kind, TokenTraits.None, lexicon.Look(_text[At..end]));
        AddClitic();
    }

    private readonly bool GoesOnAsNumber(int i) => CharacterClasses.Of(_text[i]) switch
    {
        CharacterClass.Digit or CharacterClass.Letter => true,
        CharacterClass.Hyphen => WordEnd.IsLetterOrDigit(_text, i + 1),
        CharacterClass.Comma or CharacterClass.Colon => WordEnd.IsDigit(_text, i + 1),
        CharacterClass.Stop => _text[i] == '.' && WordEnd.IsDigit(_text, i + 1),
        _ => false,
    };

    private static bool HasHyphen(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (CharacterClasses.Of(c) == CharacterClass.Hyphen)
            {
                return true;
            }
        }

        return false;
    }

    private void AddStop()
    {
        var end = At + 1;
        while (end < _text.Length && StopsFrom(end) is > 0 and var more)
        {
            end += more;
        }

        Add(end - At, TokenKind.Stop, end == At + 1 && _text[At] == '.' ? TokenTraits.IsFullStop : TokenTraits.None);
    }

    /// <summary>How many characters at <paramref name="i"/> go on with the stop before: one in "?!", two in a spaced ellipsis, "Well . . . perhaps".</summary>
    private readonly int StopsFrom(int i)
    {
        if (CharacterClasses.Of(_text[i]) == CharacterClass.Stop)
        {
            return 1;
        }

        var isSpaced = _text[i] is ' ' or '\u00A0' && _text[i - 1] == '.' && i + 1 < _text.Length && _text[i + 1] == '.';
        return isSpaced ? 2 : 0;
    }

    private void AddDash()
    {
        var i = At + 1;
        while (i < _text.Length && CharacterClasses.Of(_text[i]) is CharacterClass.Hyphen or CharacterClass.Dash)
        {
            i++;
        }

        var single = i == At + 1 && CharacterClasses.Of(_text[At]) == CharacterClass.Hyphen;
        var spaced = (Before & TokenTraits.SpaceBefore) != 0 || i == _text.Length || char.IsWhiteSpace(_text[i]);
        Add(i - At, single && !spaced ? TokenKind.Symbol : TokenKind.Dash);
    }

    private void AddSingleMark()
    {
        var c = _text[At];
        if (c is '`' or '\'' && Ahead(1) == c && !ElisionFollows(At + 2))
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
        while (At + length < _text.Length && !EndsAddress(_text[At + length]))
        {
            length++;
        }

        Add(length, TokenKind.Symbol);
    }

    private static bool EndsAddress(char c) =>
        c == '>' || char.IsWhiteSpace(c) || CharacterClasses.Of(c) is CharacterClass.DoubleMark or CharacterClass.CloseBracket;

    private void Add(int length, TokenKind kind, TokenTraits shape = TokenTraits.None, WordTraits traits = WordTraits.None)
    {
        var end = At + length;
        if (end == _text.Length || char.IsWhiteSpace(_text[end]))
        {
            shape |= TokenTraits.SpaceAfter;
        }

        tokens.Add(new Token(new TextSpan(At, length), kind, shape | Before, traits));
        At = end;
        Before = TokenTraits.None;
    }

    private readonly char Ahead(int ahead) => At + ahead < _text.Length ? _text[At + ahead] : '\0';
}

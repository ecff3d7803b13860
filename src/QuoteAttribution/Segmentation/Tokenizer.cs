using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>Cuts a text into words, numbers and marks in one pass; each word is looked up once.</summary>
/// <remarks>
/// Marks that could be quotation marks or apostrophes are only flagged here; <c>Quoting</c> decides. It reads every text alone;
/// <see cref="FastTokenizer"/> reads plain words for it and leaves it all else.
/// </remarks>
internal ref struct Tokenizer(ReadOnlySpan<char> text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index)
{
    // What stands before the first token of a paragraph.
    private const TokenTraits Break = TokenTraits.SpaceBefore | TokenTraits.LineStart | TokenTraits.BlankLineBefore;

    private readonly ReadOnlySpan<char> _text = text;
    private bool _doubledApostrophesAreMarks = doubledApostrophes;

    /// <summary>The next character to read.</summary>
    public int At { get; set; } = 0;

    /// <summary>What stands before the next token.</summary>
    public TokenTraits Before { get; set; } = Break;

    /// <summary>Reads a whole text.</summary>
    public static void Run(string text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index)
    {
        var tokenizer = new Tokenizer(text, lexicon, doubledApostrophes, tokens, index);
        while (tokenizer.At < text.Length)
        {
            tokenizer.Next();
        }

        index.NoteCapitals(tokens.Items, 0);
    }

    /// <summary>Reads the next word, number or mark, or the white space before it.</summary>
    public void Next() => Read(MarkTable.ClassOf(_text[At]));

    /// <summary>The same where the class of the first character is known.</summary>
    public void Read(CharacterClass meaning)
    {
        if (meaning is CharacterClass.Space or CharacterClass.NewLine)
        {
            SkipSpace();
        }
        else if (meaning == CharacterClass.Invisible)
        {
            At++;
        }
        else if (InlineMarkup.MayBegin(meaning) && InlineMarkup.EndOf(_text, At) is > 0 and var end)
        {
            At = end;
            AddCliticIfAny();
        }
        else
        {
            AddToken(meaning);
        }
    }

    /// <summary>Adds the clitic that stands here.</summary>
    public void AddClitic(int end) => Add(end - At, TokenKind.Clitic, TokenTraits.None, lexicon.Look(_text[At..end], default));

    private void AddCliticIfAny()
    {
        if (Before == TokenTraits.None && WordForm.EndOfClitic(_text, At) is > 0 and var end)
        {
            AddClitic(end);
        }
    }

    private void AddToken(CharacterClass meaning)
    {
        switch (meaning)
        {
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
            case CharacterClass.DoubleMark:
                AddMark(1, TokenKind.DoubleMark);
                break;
            default:
                AddOther(meaning);
                break;
        }
    }

    /// <summary>Skips what stands between words and lines, and notes where a line begins.</summary>
    private void SkipSpace()
    {
        var lines = 0;
        for (; At < _text.Length && IsSkipped(_text[At]); At++)
        {
            lines += LineEnd.IsAt(_text, At) ? 1 : 0;
        }

        Before |= lines switch
        {
            0 => TokenTraits.SpaceBefore,
            1 => TokenTraits.SpaceBefore | TokenTraits.LineStart,
            _ => Break,
        };
        if (lines > 0 && At < _text.Length)
        {
            index.NoteLineStart(tokens.Count);
        }
    }

    private static bool IsSkipped(char c) => MarkTable.ClassOf(c) is CharacterClass.Space or CharacterClass.NewLine or CharacterClass.Invisible;

    private void AddWord()
    {
        var end = WordForm.EndOf(_text, At);
        if (Handles.OfUser(_text, At, end) is > 0 and var handleEnd)
        {
            AddHandle(handleEnd);
            return;
        }

        if (Addresses.EndOf(_text, At, end) is > 0 and var addressEnd)
        {
            index.Stops.Add(tokens.Count);
            Add(addressEnd - At, TokenKind.Word);
            return;
        }

        var word = _text[At..end];
        var shape = WordForm.ShapeOf(word);
        var traits = WordForm.TraitsOf(shape, lexicon.Look(word));
        if (end < _text.Length && _text[end] == '.' && WordForm.OwnsStop(_text, word, end, traits))
        {
            end++;
            shape |= TokenTraits.EndsInStop;
            index.Stops.Add(tokens.Count);
        }

        Add(end - At, TokenKind.Word, shape, traits);
        AddCliticIfAny();
    }

    /// <summary>1,250.5 and 5:30 and 5th are numbers, a 3-year plan has a word.</summary>
    private void AddNumber()
    {
        var end = At + 1;
        var kind = TokenKind.Number;
        for (; end < _text.Length && NumberGoesOn(end); end++)
        {
            kind = MarkTable.ClassOf(_text[end]) == CharacterClass.Hyphen ? TokenKind.Word : kind;
        }

        if (LineEnd.MayBeNumber(_text, At, end) || (tokens.Count > 0 && tokens[tokens.Count - 1].Has(TokenTraits.LineStart)))
        {
            index.Stops.Add(tokens.Count);
        }

        Add(end - At, kind, TokenTraits.None, lexicon.Look(_text[At..end]));
        AddCliticIfAny();
    }

    private readonly bool NumberGoesOn(int i) => MarkTable.ClassOf(_text[i]) switch
    {
        CharacterClass.Digit or CharacterClass.Letter => true,
        CharacterClass.Hyphen => WordForm.IsLetterOrDigit(_text, i + 1),
        _ => _text[i] is '.' or ',' or ':' && WordForm.IsDigit(_text, i + 1),
    };

    private void AddStop()
    {
        var end = At + 1;
        while (end < _text.Length && StopsFrom(end) is > 0 and var more)
        {
            end += more;
        }

        index.Stops.Add(tokens.Count);
        Add(end - At, TokenKind.Stop, end == At + 1 && _text[At] == '.' ? TokenTraits.IsFullStop : TokenTraits.None);
    }

    /// <summary>How many characters go on with the stop before: one in "?!", two in a spaced ellipsis, "Well . . . perhaps".</summary>
    private readonly int StopsFrom(int i)
    {
        if (MarkTable.ClassOf(_text[i]) == CharacterClass.Stop)
        {
            return 1;
        }

        return _text[i] is ' ' or '\u00A0' && _text[i - 1] == '.' && CharacterAt(i + 1) == '.' ? 2 : 0;
    }

    /// <summary>A hyphen is a dash where it is doubled or has blanks around it.</summary>
    private void AddDash()
    {
        var end = At + 1;
        while (end < _text.Length && MarkTable.ClassOf(_text[end]) is CharacterClass.Hyphen or CharacterClass.Dash)
        {
            end++;
        }

        if (end < _text.Length && MarkTable.ClassOf(_text[end]) is CharacterClass.DoubleMark or CharacterClass.SingleMark)
        {
            index.Stops.Add(tokens.Count);
        }

        var single = end == At + 1 && MarkTable.ClassOf(_text[At]) == CharacterClass.Hyphen;
        var spaced = (Before & TokenTraits.SpaceBefore) != 0 || end == _text.Length || char.IsWhiteSpace(_text[end]);
        Add(end - At, single && !spaced ? TokenKind.Symbol : TokenKind.Dash);
    }

    private void AddSingleMark()
    {
        var mark = _text[At];
        if (CharacterAt(At + 1) == mark && MarkTable.English.IsDoubleWhereDoubled(mark) && !ElisionFollows(At + 2))
        {
            // ``Quoted'' as LaTeX prints it; ''so'' is trusted only where the text opened with `` or the user says so.
            _doubledApostrophesAreMarks |= MarkTable.English.DoubleShape(mark).LooksLikeOpener;
            AddMark(2, TokenKind.DoubleMark, _doubledApostrophesAreMarks ? TokenTraits.None : TokenTraits.DoubledApostrophe);
            return;
        }

        AddMark(1, TokenKind.SingleMark);
    }

    /// <summary>Whether an elided word starts at <paramref name="start"/>: in ''Tis late' the second mark is its apostrophe.</summary>
    private readonly bool ElisionFollows(int start) =>
        WordForm.IsLetter(_text, start) && lexicon.Look(_text[start..WordForm.EndOf(_text, start)]) == WordTraits.Elision;

    private void AddOther(CharacterClass meaning)
    {
        var kind = TokenKinds.OfAlone(meaning);
        if (LineEnd.MayBeSign(_text, At))
        {
            index.Stops.Add(tokens.Count);
        }

        if (kind != TokenKind.Symbol)
        {
            Add(1, kind);
        }
        else if (_text[At] == '<')
        {
            // Marks inside a tag do not quote: the reader of passages looks for tags among the marks.
            AddMark(1, kind);
        }
        else if (_text[At] == '@' && Handles.AfterSign(_text, At) is > 0 and var handleEnd)
        {
            AddHandle(handleEnd);
        }
        else
        {
            Add(char.IsSurrogatePair(_text[At], CharacterAt(At + 1)) ? 2 : 1, kind, _text[At] == '&' ? TokenTraits.Ampersand : TokenTraits.None);
        }
    }

    /// <summary>@ann_reed: a name, whatever its letters are.</summary>
    private void AddHandle(int end)
    {
        Add(end - At, TokenKind.Word, TokenTraits.Capitalised | TokenTraits.Handle);
        AddCliticIfAny();
    }

    private void AddMark(int length, TokenKind kind, TokenTraits shape = TokenTraits.None)
    {
        index.Marks.Add(tokens.Count);
        Add(length, kind, shape);
    }

    private void Add(int length, TokenKind kind, TokenTraits shape = TokenTraits.None, WordTraits traits = WordTraits.None)
    {
        var end = At + length;
        if (end == _text.Length || char.IsWhiteSpace(_text[end]))
        {
            shape |= TokenTraits.SpaceAfter;
        }

        tokens.Add(new Token(new TextSpan(At, length), kind, shape | Before, traits));

        // Words go on after a blank as a rule, and who reads them need not ask for it again.
        var blank = end < _text.Length && _text[end] == ' ';
        At = blank ? end + 1 : end;
        Before = blank ? TokenTraits.SpaceBefore : TokenTraits.None;
    }

    private readonly char CharacterAt(int i) => i < _text.Length ? _text[i] : '\0';
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads the elements of a label, each from a token on: where it ends, or -1 where it does not stand there.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct ElementReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // Dr. Ana Maria M. van Brook
    private const int LongestName = 6;

    // [12/05/2020, 12:03:10 PM]
    private const int LongestStamp = 14;

    // >>
    private const int SignsOfChange = 2;

    // (Whitby and the Coast—Minister for Harbours) (15:04)
    private const int LongestAside = 16;

    // , MAYOR OF LEEDS AND CHAIR OF THE HARBOUR BOARD
    private const int LongestOffice = 14;

    private const WordTraits NoName = WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Subordinator
        | WordTraits.Relative;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    public int EndOf(LabelElement element, int i) => element switch
    {
        LabelElement.End => i == _line.End && i < _tokens.Length ? i : None,
        LabelElement.Text => i < _line.End ? i : None,
        LabelElement.Called or LabelElement.Saying => new CommentReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.Addressed or LabelElement.Manner or LabelElement.Addressee or LabelElement.Seat or LabelElement.Rank or LabelElement.Receiver => new FloorReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.Counter or LabelElement.Column or LabelElement.Opening => new ColumnReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.Dated => new PostReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.AccountBelow or LabelElement.Rated => new FeedReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.From or LabelElement.Correspondent or LabelElement.Fields => new MailHeadReader(_text, _tokens, _line).EndOf(element, i),
        _ when i >= _line.End => None,
        LabelElement.Stamp => EndOfStamp(i),
        LabelElement.Capitals or LabelElement.Titled or LabelElement.State => new CapitalsReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.Name => EndOfName(i),
        LabelElement.Part => EndOfPart(i),
        LabelElement.Handle => EndOfHandle(i),
        LabelElement.Login => EndOfLogin(i),
        LabelElement.Caption => EndOfCaption(i),
        LabelElement.Aside => EndOfAside(i),
        LabelElement.Office => EndOfOffice(i),
        LabelElement.Post or LabelElement.Poster or LabelElement.Badge or LabelElement.Dot or LabelElement.Age or LabelElement.Author or LabelElement.Arrow
            or LabelElement.Board or LabelElement.Posting or LabelElement.Account or LabelElement.Commenter => new PostReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.Sent or LabelElement.Sender or LabelElement.Address => new MailReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.Citing or LabelElement.Displayed or LabelElement.Tagged or LabelElement.Beside or LabelElement.Fold or LabelElement.Score or LabelElement.Nickname or LabelElement.Aged or LabelElement.Links
            or LabelElement.Commenting or LabelElement.Responding or LabelElement.Owner or LabelElement.Contact => new FeedReader(_text, _tokens, _line).EndOf(element, i),
        LabelElement.Heading => EndOfRun(i, '#'),
        LabelElement.Cell => EndOfCell(i),
        LabelElement.Changing => EndOfRun(i, '>') is var end && end == i + SignsOfChange ? end : None,
        LabelElement.Mark => EndOfMark(i),
        _ => EndOfOne(element, i),
    };

    /// <summary>The next token that is no mark of bold or italics.</summary>
    public int SkipMarkup(int i)
    {
        while (i < _line.End && _tokens[i].Kind == TokenKind.Symbol && _text[_tokens[i].Start] is '*' or '_' or '\\')
        {
            i++;
        }

        return i;
    }

    private int EndOfOne(LabelElement element, int i)
    {
        ref readonly var token = ref _tokens[i];
        var stands = element switch
        {
            LabelElement.Colon => token.Kind == TokenKind.Colon,
            LabelElement.Comma => token.Kind == TokenKind.Comma,
            LabelElement.Dash => IsDash(i) || IsSign(i, '|'),
            LabelElement.Bullet => IsDash(i) || IsSign(i, '•'),
            LabelElement.Open => token.Kind == TokenKind.OpenBracket,
            LabelElement.Close => token.Kind == TokenKind.CloseBracket,
            LabelElement.Less => IsSign(i, '<'),
            LabelElement.Greater => IsSign(i, '>'),
            LabelElement.Bar => IsSign(i, '|'),
            LabelElement.Question => WordLists.Asking.Has(Word(i)),
            LabelElement.Answer => WordLists.Answering.Has(Word(i)),
            LabelElement.Item => token.Kind == TokenKind.Number || (token.IsWord && token.Span.Length > 1 && !Word(i)[1..].ContainsAnyExceptInRange('0', '9') && WordLists.ItemLetter.Has(Word(i)[..1])),
            LabelElement.Sending => WordLists.Sending.Has(Word(i)),
            LabelElement.Voice => WordLists.VoiceTag.Has(Word(i)),
            LabelElement.Wrote => WordLists.Wrote.Has(Word(i)),
            _ => false,
        };
        return stands ? i + 1 : None;
    }

    /// <summary>Q: and Q. and the stop that the initial has taken.</summary>
    private int EndOfMark(int i) =>
        _tokens[i].Kind == TokenKind.Colon || _tokens[i].Has(TokenTraits.IsFullStop) ? i + 1
        : i > _line.Start && _tokens[i - 1].Has(TokenTraits.EndsInStop) ? i
        : None;

    private int EndOfRun(int i, char sign)
    {
        var end = i;
        while (end < _line.End && IsSign(end, sign))
        {
            end++;
        }

        return end > i ? end : None;
    }

    /// <summary>"It will hold." |: where it begins, if it is one sentence or more in marks and nothing else.</summary>
    private int EndOfCell(int i)
    {
        var end = i;
        while (end < _line.End && !IsSign(end, '|'))
        {
            end++;
        }

        return end < _line.End && end - i > 2 && _tokens[i].Kind == TokenKind.DoubleMark && _tokens[end - 1].Kind == TokenKind.DoubleMark && _tokens[end - 2].Kind == TokenKind.Stop ? i : None;
    }

    private int EndOfStamp(int i)
    {
        var isOpen = _tokens[i].Kind == TokenKind.OpenBracket;
        var limit = Math.Min(_line.End, i + LongestStamp);
        var hasTime = false;
        for (var k = isOpen ? i + 1 : i; k < limit; k++)
        {
            if (isOpen && _tokens[k].Kind == TokenKind.CloseBracket)
            {
                return hasTime ? k + 1 : None;
            }

            if (!IsPartOfStamp(k, isOpen))
            {
                return hasTime && !isOpen ? k : None;
            }

            hasTime |= IsTime(k);
        }

        return hasTime && !isOpen && limit == _line.End ? limit : None;
    }

    private bool IsPartOfStamp(int i, bool isOpen) => _tokens[i].Kind switch
    {
        TokenKind.Number or TokenKind.Comma => true,
        TokenKind.Word => char.IsAsciiDigit(_text[_tokens[i].Start]) || WordLists.Daytime.Has(Word(i)) || _tokens[i].Has(WordTraits.Time),
        TokenKind.Symbol => IsSign(i, '/'),
        TokenKind.Dash => isOpen,
        _ => false,
    };

    private bool IsTime(int i) => char.IsAsciiDigit(_text[_tokens[i].Start]) && Word(i).Contains(':');

    private int EndOfName(int i)
    {
        if (!_tokens[i].IsCapitalised || _tokens[i].Has(NoName))
        {
            return None;
        }

        var limit = Math.Min(_line.End, i + LongestName);
        var end = i + 1;
        while (end < limit && (_tokens[end].IsCapitalised || ((_tokens[end].Has(WordTraits.NameParticle) || (_tokens[i].Has(WordTraits.Title) && WordLists.Of.Has(Word(end)))) && end + 1 < limit && _tokens[end + 1].IsCapitalised)))
        {
            end++;
        }

        return end < _line.End && _tokens[end].Kind == TokenKind.Number && !_tokens[end].Has(TokenTraits.LineStart) && !IsTime(end) ? end + 1
            : IsDeviceOf(end) ? end + 2
            : end;
    }

    /// <summary>Ann's iPad: so calls of many name whoever gave no other name.</summary>
    private bool IsDeviceOf(int i) => i + 1 < _line.End && _tokens[i].Kind == TokenKind.Clitic && WordLists.Device.Has(Word(i + 1));

    /// <summary>Speaker 1, The Witness, Audience Member, the Minister for Harbours.</summary>
    private int EndOfPart(int i)
    {
        var hasArticle = WordLists.Article.Has(Word(i));
        var start = hasArticle ? i + 1 : i;
        var limit = Math.Min(_line.End, start + (hasArticle || _tokens[start].Has(WordTraits.Role | WordTraits.Title) ? LongestOffice : LongestName));
        var end = start;
        var hasRole = false;
        var hasField = false;
        while (end < limit && _tokens[end].IsWord && (_tokens[end].Span.Length > 1 || end == start) && !IsSaying(_tokens[end]))
        {
            hasRole |= _tokens[end].Has(hasArticle ? WordTraits.Role | WordTraits.Title | WordTraits.Kinship : WordTraits.Role);
            hasField |= WordLists.NameLink.Has(Word(end));
            end++;
        }

        var last = end - 1;
        if (last < start || !_tokens[i].IsCapitalised || (!hasArticle && _tokens[i].Has(NoName)) || !(WordLists.TalkPart.Has(Word(last)) || (hasRole && _tokens[last].IsCapitalised && (hasArticle || (hasField && end < _line.End && _tokens[end].Kind == TokenKind.OpenBracket)))))
        {
            return None;
        }

        return end < _line.End && ((_tokens[end].Kind == TokenKind.Number && !IsTime(end)) || (_tokens[end].IsCapitalised && _tokens[end].Span.Length == 1)) ? end + 1 : end;
    }

    /// <summary>ann_r, @ann, Ann-Reed: no space within.</summary>
    private int EndOfHandle(int i)
    {
        var end = i;
        while (end < _line.End && (end == i || !_tokens[end].Has(TokenTraits.SpaceBefore)) && !IsSign(end, '>')
            && _tokens[end].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Dash or TokenKind.Stop && !IsSign(end, '/'))
        {
            end++;
        }

        return end > i && !WordLists.MarkupElement.Has(Word(i)) ? end : None;
    }

    private int EndOfLogin(int i) =>
        EndOfHandle(i) is > 0 and var end && Handles.IsLogin(_text.AsSpan(_tokens[i].Start, _tokens[end - 1].End - _tokens[i].Start)) ? end : None;

    private int EndOfCaption(int i)
    {
        var limit = Math.Min(_line.End, i + LongestName);
        var end = i;
        while (end < limit && _tokens[end].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Clitic
            && !IsTime(end) && !IsSign(end, '>') && !IsSign(end, '<') && !IsSign(end, '|'))
        {
            end++;
        }

        return end > i && (_tokens[i].IsWord || IsSign(i, '@') || IsSign(i, '+')) ? end : None;
    }

    private int EndOfAside(int i)
    {
        if (_tokens[i].Kind != TokenKind.OpenBracket)
        {
            return None;
        }

        var limit = Math.Min(_line.End, i + LongestAside);
        for (var k = i + 1; k < limit; k++)
        {
            if (_tokens[k].Kind == TokenKind.CloseBracket)
            {
                return k + 1;
            }
        }

        return None;
    }

    /// <summary>What follows the name after a comma, up to the colon; no clause.</summary>
    private int EndOfOffice(int i)
    {
        if (_tokens[i].Kind != TokenKind.Comma)
        {
            return None;
        }

        var limit = Math.Min(_line.End, i + LongestOffice);
        for (var k = i + 1; k < limit; k++)
        {
            if (_tokens[k].Kind is TokenKind.Colon or TokenKind.OpenBracket)
            {
                return k > i + 1 ? k : None;
            }

            if (_tokens[k].Kind is TokenKind.DoubleMark or TokenKind.Stop or TokenKind.Semicolon || IsSaying(_tokens[k]))
            {
                return None;
            }
        }

        return None;
    }

    /// <summary>Ann Reed, who runs the pier, said: that is a sentence.</summary>
    private static bool IsSaying(in Token token) =>
        !token.IsCapitalised && (token.Has(WordTraits.Auxiliary | WordTraits.Relative) || (token.Has(WordTraits.Cue) && token.Has(WordTraits.FiniteForm | WordTraits.Gerund)));

    private bool IsDash(int i) => _tokens[i].Kind == TokenKind.Dash || IsSign(i, '-');

    private bool IsSign(int i, char sign) => i < _line.End && _tokens[i].Span.Length == 1 && _text[_tokens[i].Start] == sign;

    private ReadOnlySpan<char> Word(int i) => _tokens[i].Span.In(_text);
}

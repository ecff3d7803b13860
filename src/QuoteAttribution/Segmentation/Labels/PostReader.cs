using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads the line above what somebody says in a call or posts in a forum, below an article or in a feed: <c>ann_reed · 13h</c></summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct PostReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // Dr. Ana Maria van Brook
    private const int LongestName = 5;

    // OP, verified, @ann_reed
    private const int LongestBadge = 4;

    // -- Reed Shipping and Harbour Company of Leeds -- Analyst
    private const int LongestOffice = 14;

    // on Wed, 3 April 2024 at 6:12 pm · edited
    private const int LongestAge = 12;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    /// <summary>Where the element ends that stands at a token; -1 where it does not stand there.</summary>
    public int EndOf(LabelElement element, int i) => element switch
    {
        LabelElement.Post => EndOfPost(i),
        LabelElement.Poster => EndOfPoster(i),
        LabelElement.Badge => EndOfBadge(i),
        LabelElement.Dot => IsDot(i) ? i + 1 : None,
        LabelElement.Age => PostAge.EndOf(_text, _tokens, i, _line.End),
        LabelElement.Dated => EndOfNextLine(i),
        LabelElement.Author => WordLists.Signed.Has(Word(i)) ? i + 1 : None,
        LabelElement.Posting => WordLists.Posted.Has(Word(i)) ? i + 1 : None,
        LabelElement.Board => EndOfRun(i) is var run && run < _line.End && IsDot(run) ? run : None,
        LabelElement.Account => IsAccount(i) ? EndOfRun(i) : None,
        LabelElement.Commenter => EndOfCommenter(i),
        _ => Word(i) is ['»' or '›'] ? i + 1 : None,
    };

    /// <summary>To the end of the line, which is no sentence.</summary>
    private int EndOfPost(int i)
    {
        if (_tokens[i].Kind != TokenKind.Dash || _line.End - i > LongestOffice)
        {
            return None;
        }

        for (var k = i + 1; k < _line.End; k++)
        {
            if (_tokens[k].Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.DoubleMark)
            {
                return None;
            }
        }

        return _line.End;
    }

    /// <summary>One run where that is what people call themselves; else the words of a name, what they put beside it left out.</summary>
    private int EndOfPoster(int i)
    {
        if (IsAccount(i))
        {
            return EndOfRun(i);
        }

        if (EndOfRun(i) is var run && Handles.IsSureLogin(_text.AsSpan(_tokens[i].Start, _tokens[run - 1].End - _tokens[i].Start)) && _tokens[i].IsWord)
        {
            return run;
        }

        var end = i;
        while (end < Math.Min(_line.End, i + LongestName) && (_tokens[end].IsCapitalised || (end > i && _tokens[end].Has(WordTraits.NameParticle))) && !IsAccount(end))
        {
            end++;
        }

        return end > i && !_tokens[i].Has(WordTraits.FunctionWord) ? end : None;
    }

    /// <summary>The whole line, which is one run between a blank line and what is written.</summary>
    private int EndOfCommenter(int i) => i == _line.Start && _tokens[i].IsWord && _tokens[i].Has(TokenTraits.BlankLineBefore) && !_tokens[i].Has(WordTraits.FunctionWord)
        && _line.End < _tokens.Length && !_tokens[_line.End].Has(TokenTraits.BlankLineBefore) && EndOfRun(i) == _line.End
        ? _line.End
        : None;

    /// <summary>To the next space.</summary>
    private int EndOfRun(int i)
    {
        var end = i + 1;
        while (end < _line.End && !_tokens[end].Has(TokenTraits.SpaceBefore) && _tokens[end].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Dash && !IsDot(end) && !IsStar(end))
        {
            end++;
        }

        return end;
    }

    private int EndOfBadge(int i)
    {
        var end = i;
        while (end < _line.End && end - i < LongestBadge && !IsDot(end) && _tokens[end].Kind is TokenKind.Word or TokenKind.Symbol or TokenKind.Number)
        {
            end++;
        }

        return end > i && end < _line.End && IsDot(end) ? end : None;
    }

    private int EndOfNextLine(int i)
    {
        if (i != _line.End || i >= _tokens.Length || _tokens[i].Has(TokenTraits.BlankLineBefore))
        {
            return None;
        }

        var end = i + 1;
        while (end < _tokens.Length && end - i <= LongestAge && !_tokens[end].Has(TokenTraits.LineStart))
        {
            end++;
        }

        return PostAge.EndOf(_text, _tokens, i, end);
    }

    private bool IsAccount(int i) => _text[_tokens[i].Start] == '@' || _tokens[i].Has(TokenTraits.Handle);

    private bool IsDot(int i) => Word(i) is ['·' or '•'];

    private bool IsStar(int i) => Word(i) is ['*', ..];

    private ReadOnlySpan<char> Word(int i) => _tokens[i].Span.In(_text);
}

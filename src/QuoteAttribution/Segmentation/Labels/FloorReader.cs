using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads how the records of parliaments and hearings name who has the floor: <c>Mr. Reed.</c>, <c>Ann Reed (SEA), in writing. –</c></summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct FloorReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // Senator Maria van Brook
    private const int LongestName = 5;

    // to the Minister of Fish and of Harbours, Rivers and Lakes
    private const int LongestAddressee = 16;

    // (Tarn and the Isle of Lind) (Lab/Co-op)
    private const int LongestSeat = 20;

    // , on behalf of the Committee on Fish and Harbours
    private const int LongestManner = 14;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    /// <summary>Where the element ends that stands at a token; -1 where it does not stand there.</summary>
    public int EndOf(LabelElement element, int i) => element switch
    {
        LabelElement.Seat => EndOfSeat(i),
        _ when i >= _line.End => None,
        LabelElement.Addressed => EndOfAddressed(i),
        LabelElement.Manner => EndOfManner(i),
        LabelElement.Rank => EndOfRank(i),
        LabelElement.Receiver => EndOfReceiver(i),
        _ => EndOfAddressee(i),
    };

    /// <summary>Mr. Reed, Chairwoman van Brook, The Chairman; what comes next may open what is said.</summary>
    private int EndOfAddressed(int i)
    {
        var hasArticle = WordLists.Article.Has(Word(i));
        if (!_tokens[i].IsCapitalised || !(hasArticle || _tokens[i].Has(WordTraits.Title | WordTraits.Role)))
        {
            return None;
        }

        var limit = Math.Min(_line.End, i + LongestName);
        var end = i + 1;
        while (end < limit && (IsPlainName(_tokens[end]) || (_tokens[end].Has(WordTraits.NameParticle) && end + 1 < limit && IsPlainName(_tokens[end + 1]))))
        {
            end++;
        }

        return end > i + 1 && end + 1 < _line.End && (_tokens[end].Kind == TokenKind.OpenBracket || WordLists.Of.Has(Word(end)) || _tokens[end + 1].IsCapitalised) && (!hasArticle || WordLists.TalkPart.Has(Word(end - 1))) ? end : None;
    }

    private static bool IsPlainName(in Token word) => word.IsWord && word.IsCapitalised && !word.Has(TokenTraits.AllCapitals);

    /// <summary>, in writing; no clause and no second name.</summary>
    private int EndOfManner(int i)
    {
        if (_tokens[i].Kind != TokenKind.Comma)
        {
            return None;
        }

        var end = i + 1;
        while (end < Math.Min(_line.End, i + LongestManner) && (_tokens[end].IsWord || _tokens[end].Kind is TokenKind.Symbol or TokenKind.OpenBracket or TokenKind.CloseBracket))
        {
            end++;
        }

        return end > i + 1 && end < _line.End && _tokens[end].Has(TokenTraits.IsFullStop) ? end : None;
    }

    /// <summary>to the Minister for Harbours; somebody with an office is asked.</summary>
    private int EndOfAddressee(int i)
    {
        if (!_tokens[i].Has(WordTraits.InfinitiveMarker) || i + 1 >= _line.End || !WordLists.Article.Has(Word(i + 1)))
        {
            return None;
        }

        var hasOffice = false;
        var end = i + 1;
        while (end < Math.Min(_line.End, i + LongestAddressee) && (_tokens[end].IsWord || _tokens[end].Kind is TokenKind.Symbol or TokenKind.Comma))
        {
            hasOffice |= _tokens[end].IsCapitalised && _tokens[end].Has(WordTraits.Role | WordTraits.Title);
            end++;
        }

        return hasOffice && end < _line.End && _tokens[end].Kind == TokenKind.Colon ? end : None;
    }

    /// <summary>, Lind &amp; Co. – Analyst; no sentence.</summary>
    private int EndOfRank(int i)
    {
        if (_tokens[i].Kind != TokenKind.Comma || _line.End - i is < 2 or > LongestAddressee)
        {
            return None;
        }

        foreach (ref readonly var token in _tokens[(i + 1).._line.End])
        {
            if (token.Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.DoubleMark)
            {
                return None;
            }
        }

        return _line.End;
    }

    private int EndOfReceiver(int i)
    {
        if (!_tokens[i].Has(WordTraits.InfinitiveMarker))
        {
            return None;
        }

        var end = i + 1;
        while (end < Math.Min(_line.End, i + LongestName) && _tokens[end].IsWord)
        {
            end++;
        }

        return end > i + 1 ? end : None;
    }

    private int EndOfSeat(int i)
    {
        if (i != _line.End || i >= _tokens.Length || _tokens[i].Kind != TokenKind.OpenBracket || _tokens[i].Has(TokenTraits.BlankLineBefore))
        {
            return None;
        }

        var isOpen = false;
        for (var k = i; k < Math.Min(_tokens.Length, i + LongestSeat); k++)
        {
            if (k > i && _tokens[k].Has(TokenTraits.LineStart))
            {
                return isOpen || _tokens[k].Has(TokenTraits.BlankLineBefore) ? None : k;
            }

            if (!isOpen && _tokens[k].Kind != TokenKind.OpenBracket)
            {
                return None;
            }

            isOpen = _tokens[k].Kind != TokenKind.CloseBracket;
        }

        return None;
    }

    private ReadOnlySpan<char> Word(int i) => _tokens[i].Span.In(_text);
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads who posts as feeds, threads and pages of reviews print it: <c>Ann Reed (@annreed):</c>, <c>[–]ann_r 14 points 4 hours ago</c></summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct FeedReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // Harbour Board of Tarn and Leeds
    private const int LongestName = 6;

    // ↳ ↳
    private const int MostSigns = 2;

    // left a comment
    private const int LongestContribution = 3;

    // on Apr 2, 2024 at 6:12 pm
    private const int LongestAge = 12;

    // of the owner of the
    private const int LongestOwner = 4;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    /// <summary>Where the element ends that stands at a token; -1 where it does not stand there.</summary>
    public int EndOf(LabelElement element, int i) => element switch
    {
        LabelElement.Citing => EndOfCiting(i),
        LabelElement.Displayed => EndOfDisplayed(i),
        LabelElement.Tagged => IsTag(i) ? i + 3 : None,
        LabelElement.Beside => _tokens[i].Has(TokenTraits.Handle) ? i + 1 : None,
        LabelElement.AccountBelow => EndOfAccountBelow(i),
        LabelElement.Fold => EndOfFold(i),
        LabelElement.Score => EndOfScore(i),
        LabelElement.Aged => EndOfAged(i),
        LabelElement.Nickname => EndOfNickname(i),
        LabelElement.Links => OpensLinks(i) || OpensLinks(i - 1) ? _line.End : None,
        LabelElement.Commenting => EndOfCommenting(i),
        LabelElement.Rated => EndOfRated(i),
        LabelElement.Contact => EndOfContact(i),
        LabelElement.Responding => EndOfResponding(i),
        _ => WordLists.Article.Has(Word(i)) && i + 1 < _line.End && _tokens[i + 1].Has(WordTraits.Role) ? i + 2 : None,
    };

    /// <summary>↳ Quoting | Ann Reed, RT | Ann Reed, → | Ann Reed</summary>
    private int EndOfCiting(int i)
    {
        var end = i;
        while (end < _line.End && end - i < MostSigns && _tokens[end].Kind == TokenKind.Symbol && char.IsSymbol(_text[_tokens[end].Start]) && Word(end) is not ("|" or ">" or "<"))
        {
            end++;
        }

        end += end < _line.End && WordLists.CitingPost.Has(Word(end)) ? 1 : 0;
        return end > i ? end : None;
    }

    /// <summary>All up to what shows that it is a name: no words of a sentence, and nothing that stands before a source (Photo by Ann Reed).</summary>
    private int EndOfDisplayed(int i)
    {
        if (!_tokens[i].IsWord || _tokens[i].Has(WordTraits.FunctionWord) || _tokens[i].Has(TokenTraits.Handle))
        {
            return None;
        }

        for (var k = i; k <= Math.Min(_line.End, i + LongestName); k++)
        {
            if (k > i && (k == _line.End || IsTag(k) || (_tokens[k].Has(TokenTraits.Handle) && _tokens[i].IsCapitalised) || EndOfCommenting(k) > 0 || Word(k) is ['»' or '›']))
            {
                return k;
            }

            ref readonly var token = ref _tokens[k];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Clitic or TokenKind.SingleMark) || WordLists.NoSpeaker.Has(Word(k)) || WordLists.Signed.Has(Word(k))
                || (!token.IsCapitalised && token.Has(WordTraits.Cue) && token.Has(WordTraits.FiniteForm)))
            {
                return None;
            }
        }

        return None;
    }

    /// <summary>One run that begins with a letter; neither a time of day, nor PUBLISHED.</summary>
    private int EndOfNickname(int i)
    {
        if (!_tokens[i].IsWord || !char.IsLetter(_text[_tokens[i].Start]) || _tokens[i].Has(WordTraits.FunctionWord | WordTraits.Time | WordTraits.Adverb) || WordLists.NoSpeaker.Has(Word(i)))
        {
            return None;
        }

        var end = i + 1;
        while (end < _line.End && !_tokens[end].Has(TokenTraits.SpaceBefore) && _tokens[end].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Dash)
        {
            end++;
        }

        return end;
    }

    private bool IsTag(int i) => i + 2 < _tokens.Length && _tokens[i].Kind == TokenKind.OpenBracket && _tokens[i + 1].Has(TokenTraits.Handle) && _tokens[i + 2].Kind == TokenKind.CloseBracket;

    /// <summary>Ann Reed¶@annreed, and below that · and Mar 8, if they stand there.</summary>
    private int EndOfAccountBelow(int i)
    {
        if (i != _line.End || i >= _tokens.Length || !_tokens[i].Has(TokenTraits.Handle) || _tokens[i].Has(TokenTraits.BlankLineBefore) || _tokens[i - 1].Kind is TokenKind.Colon or TokenKind.Stop or TokenKind.Comma)
        {
            return None;
        }

        var end = i + 1;
        if (end < _tokens.Length && !_tokens[end].Has(TokenTraits.LineStart))
        {
            return None;
        }

        while (end < _tokens.Length && (IsDot(end) || EndOfAgeLine(end) > 0))
        {
            end = Math.Max(end + 1, EndOfAgeLine(end));
        }

        return end < _tokens.Length && !_tokens[end].Has(TokenTraits.Handle) ? end : None;
    }

    /// <summary>The end of a line that is nothing but how long ago; -1 where it has other words, or does not begin here.</summary>
    private int EndOfAgeLine(int i)
    {
        var end = i + 1;
        while (end < _tokens.Length && end - i <= LongestAge && !_tokens[end].Has(TokenTraits.LineStart))
        {
            end++;
        }

        return PostAge.EndOf(_text, _tokens, i, end);
    }

    private int EndOfFold(int i) =>
        i + 2 < _line.End && _tokens[i].Kind == TokenKind.OpenBracket && _tokens[i + 1].Kind is TokenKind.Dash or TokenKind.Symbol && _tokens[i + 2].Kind == TokenKind.CloseBracket ? i + 3 : None;

    /// <summary>14 points, -3 points</summary>
    private int EndOfScore(int i)
    {
        var number = _tokens[i].Kind is TokenKind.Dash or TokenKind.Symbol ? i + 1 : i;
        return number + 1 < _line.End && char.IsAsciiDigit(_text[_tokens[number].Start]) && WordLists.Score.Has(Word(number + 1)) ? number + 2 : None;
    }

    private int EndOfAged(int i)
    {
        var end = i;
        while (end < _line.End && !OpensLinks(end) && _tokens[end].Kind != TokenKind.OpenBracket)
        {
            end++;
        }

        return end > i ? PostAge.EndOf(_text, _tokens, i, end) : None;
    }

    private bool OpensLinks(int i) => Word(i) is "|" or "[" or "·" or "•" or "*";

    private int EndOfCommenting(int i)
    {
        if (WordLists.Commenting.Has(Word(i)))
        {
            return i + 1;
        }

        if (!WordLists.Contributing.Has(Word(i)))
        {
            return None;
        }

        var end = i + 1;
        while (end < Math.Min(_line.End, i + 1 + LongestContribution) && (_tokens[end].Has(WordTraits.Determiner) || WordLists.Contribution.Has(Word(end))))
        {
            end++;
        }

        return WordLists.Contribution.Has(Word(end - 1)) ? end : None;
    }

    /// <summary>★★☆☆☆ a month ago; stars alone stand below the names of films, too, and need how many reviews somebody wrote.</summary>
    private int EndOfRated(int i)
    {
        if (i != _line.End || i >= _tokens.Length || !IsStar(i) || _tokens[i].Has(TokenTraits.BlankLineBefore))
        {
            return None;
        }

        var end = i;
        while (end < _tokens.Length && IsStar(end))
        {
            end++;
        }

        var isCounted = WordLists.Counted.Has(Word(_line.End - 1));
        return end < _tokens.Length && !_tokens[end].Has(TokenTraits.LineStart) ? EndOfAgeLine(end) : isCounted ? end : None;
    }

    /// <summary>2nd¶Head of Harbours at Reed Shipping¶3d • Edited</summary>
    private int EndOfContact(int i)
    {
        var end = i + 1 < _line.End && Word(i + 1) is "+" ? i + 2 : i + 1;
        if (!WordLists.ContactDegree.Has(Word(i)) || end != _line.End || end >= _tokens.Length || _tokens[end].Has(TokenTraits.BlankLineBefore))
        {
            return None;
        }

        var below = EndOfLine(end);
        var dot = below;
        while (dot < _tokens.Length && !IsDot(dot) && (dot == below || !_tokens[dot].Has(TokenTraits.LineStart)))
        {
            dot++;
        }

        return below < dot && PostAge.EndOf(_text, _tokens, below, dot) > 0 ? EndOfLine(below) : below;
    }

    private int EndOfLine(int i)
    {
        i++;
        while (i < _tokens.Length && !_tokens[i].Has(TokenTraits.LineStart))
        {
            i++;
        }

        return i;
    }

    private bool IsStar(int i) => Word(i) is ['★' or '☆' or '⭐' or '✩' or '✭' or '⯨', ..];

    /// <summary>Response from | Ann Reed, Response from the owner, | Ann Reed</summary>
    private int EndOfResponding(int i)
    {
        if (!WordLists.Responding.Has(Word(i)) || i + 2 >= _line.End || !(WordLists.Letterhead.Has(Word(i + 1)) || WordLists.Signed.Has(Word(i + 1))))
        {
            return None;
        }

        for (var k = i + 2; k + 1 < _line.End && k < i + 2 + LongestOwner && !_tokens[k].IsCapitalised; k++)
        {
            if (_tokens[k].Kind is TokenKind.Comma or TokenKind.Colon)
            {
                return k + 1;
            }
        }

        return i + 2;
    }

    private bool IsDot(int i) => Word(i) is "·" or "•";

    private ReadOnlySpan<char> Word(int i) => _tokens[i].Span.In(_text);
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>
/// Finds what is said by whoever signs it below: blocks that are cited or set in, posts that a page shows, and paragraphs in marks above a name. What stands in marks
/// above a dash and a name is linked like a sentence.
/// </summary>
internal ref struct SignedTurns(SegmentedText text, PooledList<LabelledTurn> turns)
{
    // A post, or a block that is set in.
    private const int MostParagraphs = 4;

    // Of a letter to a paper.
    private const int LongestLetter = 10;

    // — Ana Brook, weaver, in 1987
    private const int Farthest = 18;

    // Leader, Harbour Council¶Tarn
    private const int MostLinesBelow = 2;

    // What somebody is; a longer line tells something.
    private const int LongestLineBelow = 12;

    // The pier will not burn again: a shorter one without a stop is a title.
    private const int ShortestUnstopped = 7;

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    private readonly ReadOnlySpan<TokenRange> _paragraphs = text.Paragraphs;
    private readonly int _labelled = turns.Count;
    private int _turn;

    /// <summary>Adds the turns to those with labels, in the order of the text.</summary>
    public static void Read(SegmentedText text, PooledList<LabelledTurn> turns)
    {
        var reader = new SignedTurns(text, turns);
        for (var i = 0; i < text.Paragraphs.Length; i++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            i = reader.Add(i);
        }

        if (turns.Count > reader._labelled && reader._labelled > 0)
        {
            turns.Items.Sort(static (one, other) => one.Content.Start.CompareTo(other.Content.Start));
        }
    }

    /// <summary>Adds what a paragraph signs, or what is signed in it or below it; the last paragraph that was looked at.</summary>
    private int Add(int i)
    {
        ref readonly var first = ref _tokens[_paragraphs[i].Start];
        if (CitedLine.Opens(text.Text, first))
        {
            return AddCited(i);
        }

        if (first.Kind == TokenKind.Dash)
        {
            AddAbove(i);
        }
        else if (MarkSurroundings.IsMark(first))
        {
            AddInMarks(i);
        }
        else if (_tokens[_paragraphs[i].End - 1].Kind is TokenKind.Number or TokenKind.CloseBracket)
        {
            AddPost(i);
        }
        else if (first.IsWord && IsSalutation(_paragraphs[i]))
        {
            AddLetter(i);
        }

        return i;
    }

    /// <summary>&gt; The looms were sold.¶&gt; — Ana Brook: all lines that are cited.</summary>
    private int AddCited(int first)
    {
        var last = first;
        while (last + 1 < _paragraphs.Length && CitedLine.Opens(text.Text, _tokens[_paragraphs[last + 1].Start]) && !_tokens[_paragraphs[last + 1].Start].Has(TokenTraits.BlankLineBefore))
        {
            last++;
        }

        var end = _paragraphs[last].End;
        var line = end - 1;
        while (line > _paragraphs[first].Start && !_tokens[line].Has(TokenTraits.LineStart))
        {
            line--;
        }

        if (line + 1 < end && Signature.BehindDash(text.Text, _tokens, line + 1, end) is { } below)
        {
            AddTurn(new TokenRange(_paragraphs[first].Start, line), first, below);
        }
        else if (InlineAt(line, end) is { } inline)
        {
            AddTurn(new TokenRange(_paragraphs[first].Start, inline.Line), first, inline);
        }
        else if (last + 1 < _paragraphs.Length && Signature.BehindDash(text.Text, _tokens, _paragraphs[last + 1].Start, _paragraphs[last + 1].End) is { } behind)
        {
            AddTurn(new TokenRange(_paragraphs[first].Start, end), first, behind);
        }

        return last;
    }

    /// <summary>It will hold. — Ana Brook, weaver: at the end of the line.</summary>
    private readonly Signature? InlineAt(int start, int end)
    {
        for (var i = end - 1; i > Math.Max(start + 1, end - Farthest); i--)
        {
            if (_tokens[i].Kind == TokenKind.Dash && (_tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Symbol || MarkSurroundings.IsMark(_tokens[i - 1])))
            {
                return Signature.BehindDash(text.Text, _tokens, i, end);
            }
        }

        return null;
    }

    /// <summary>— Ana Brook (@anabrook) June 3, 2023, below a post; — Ana Brook, below a block that is set in as that line is.</summary>
    private void AddAbove(int line)
    {
        if (line == 0 || Signature.BehindDash(text.Text, _tokens, _paragraphs[line].Start, _paragraphs[line].End) is not { } signature)
        {
            return;
        }

        var first = line - 1;
        while (first > 0 && line - first < MostParagraphs && !_tokens[_paragraphs[first].Start].Has(TokenTraits.BlankLineBefore))
        {
            first--;
        }

        var isBlock = _tokens[_paragraphs[first].Start].Has(TokenTraits.BlankLineBefore);
        first = isBlock ? first : line - 1;
        if (signature.HasAccount || (isBlock && IsSetIn(line) && IsSetIn(first) && (first == 0 || !IsSetIn(first - 1))))
        {
            AddTurn(new TokenRange(_paragraphs[first].Start, _paragraphs[line - 1].End), first, signature);
        }
    }

    private readonly bool IsSetIn(int paragraph) => BlockQuotation.IsSetIn(text.Text, _tokens[_paragraphs[paragraph].Start].Start);

    /// <summary>It will hold. — Ana Brook (@anabrook) June 3, 2023; what a wiki has before such words says whom they answer: :: It will.</summary>
    private void AddPost(int paragraph)
    {
        var (start, end) = (_paragraphs[paragraph].Start, _paragraphs[paragraph].End);
        if (InlineAt(start, end) is { HasAccount: true } signature)
        {
            AddTurn(new TokenRange(start, signature.Line), paragraph, signature);
        }
        else if (WikiSignature.Of(text.Text, _tokens, _paragraphs[paragraph]) is { } user)
        {
            while (start < user.Line && _tokens[start].Kind is TokenKind.Colon or TokenKind.Symbol)
            {
                start++;
            }

            AddTurn(new TokenRange(start, user.Line), paragraph, user);
        }
    }

    /// <summary>Sir, Dear Editor: a letter to a paper.</summary>
    private readonly bool IsSalutation(TokenRange paragraph)
    {
        var word = paragraph.Start;
        word += WordLists.Calling.Has(_tokens[word].Span.In(text.Text)) ? 1 : 0;
        return word + 1 < paragraph.End && WordLists.Salutation.Has(_tokens[word].Span.In(text.Text)) && _tokens[word + 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon;
    }

    /// <summary>Sir, It will hold.¶Ana Brook¶Tarn</summary>
    private void AddLetter(int first)
    {
        for (var line = first + 1; line < Math.Min(_paragraphs.Length, first + LongestLetter); line++)
        {
            if (_tokens[_paragraphs[line - 1].End - 1].Kind == TokenKind.Stop && Signature.InLine(text.Text, _tokens, _paragraphs[line]) is { } signature && EndsSoon(line + 1))
            {
                AddTurn(new TokenRange(_paragraphs[first].Start, _paragraphs[line].Start), first, signature);
                return;
            }
        }
    }

    /// <summary>“It will hold.”¶Councillor Ana Brook¶Leader, Harbour Council</summary>
    private void AddInMarks(int paragraph)
    {
        var whole = _paragraphs[paragraph];
        if (paragraph + 1 < _paragraphs.Length && whole.Count > 2 && MarkSurroundings.IsMark(_tokens[whole.End - 1]) && !HasMarksWithin(whole) && IsSaid(whole)
            && !_tokens[_paragraphs[paragraph + 1].Start].Has(TokenTraits.BlankLineBefore) && EndsSoon(paragraph + 2)
            && Signature.InLine(text.Text, _tokens, _paragraphs[paragraph + 1]) is { } signature)
        {
            AddTurn(whole, paragraph, signature);
        }
    }

    private readonly bool HasMarksWithin(TokenRange whole)
    {
        foreach (ref readonly var token in _tokens[(whole.Start + 1)..(whole.End - 1)])
        {
            if (token.Kind == TokenKind.DoubleMark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“It will hold.”; “THE PIER WILL NOT BURN AGAIN”: neither a title nor a nickname.</summary>
    private readonly bool IsSaid(TokenRange whole)
    {
        var hasVerb = false;
        foreach (ref readonly var token in _tokens[whole.Start..whole.End])
        {
            hasVerb |= token.Has(WordTraits.Auxiliary | WordTraits.Modal);
        }

        return _tokens[whole.End - 2].Kind == TokenKind.Stop || (hasVerb && whole.Count >= ShortestUnstopped);
    }

    /// <summary>What else may stand below the name: what somebody is, in a line or two.</summary>
    private readonly bool EndsSoon(int line)
    {
        for (var i = line; i < _paragraphs.Length && !_tokens[_paragraphs[i].Start].Has(TokenTraits.BlankLineBefore); i++)
        {
            if (i - line == MostLinesBelow || _paragraphs[i].Count > LongestLineBelow || _tokens[_paragraphs[i].End - 1].Kind == TokenKind.Stop || !_tokens[_paragraphs[i].Start].IsCapitalised)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Other ones than an address, which a page shows below a picture with who posted it.</summary>
    private readonly bool HasWords(int start, int end)
    {
        var words = start < end ? text.SpanOf(new TokenRange(start, end)).In(text.Text) : default;
        return words.Length > 0 && (words.ContainsAny(' ', '\n') || !words.Contains('/'));
    }

    /// <summary>Adds a turn where no label has claimed its words.</summary>
    private void AddTurn(TokenRange content, int first, in Signature signature)
    {
        var (start, end) = (content.Start, content.End);
        while (start < end && CitedLine.Opens(text.Text, _tokens[start]))
        {
            start++;
        }

        while (end > start && CitedLine.Opens(text.Text, _tokens[end - 1]))
        {
            end--;
        }

        var last = first;
        while (last + 1 < _paragraphs.Length && _paragraphs[last + 1].Start < end)
        {
            last++;
        }

        while (_turn < _labelled && turns[_turn].Last < first)
        {
            _turn++;
        }

        if (HasWords(start, end) && _tokens[start].Kind != TokenKind.Dash && (_turn == _labelled || turns[_turn].First > last) && !SignatureLine.Follows(_tokens, _paragraphs, last))
        {
            var mark = _tokens[signature.Line].Kind == TokenKind.Dash ? signature.Line : -1;
            var label = new TurnLabel(signature.Line, signature.Name, mark, signature.End, LabelKind.Signed, signature.HasAccount ? LabelElement.Displayed : LabelElement.Name);
            turns.Add(new LabelledTurn(label, new TokenRange(start, end), first, last));
        }
    }
}

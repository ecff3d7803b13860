using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>Finds how far what is said after each label goes.</summary>
internal ref struct LabelledTurns(SegmentedText text, PooledList<LabelledTurn> turns)
{
    // An answer of more paragraphs without a label is a text of its own.
    private const int MostParagraphs = 12;

    // Whoever posts tells a story first; below it others answer.
    private const int MostParagraphsOfPost = 40;

    // The number, the time and the words of a cue are three.
    private const int MostParagraphsOfCues = 36;

    // <Media omitted>
    private const int LongestTag = 6;

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    private readonly ReadOnlySpan<TokenRange> _paragraphs = text.Paragraphs;
    private readonly ReadOnlySpan<TurnLabel> _labels = text.Labels;
    private int _paragraph;
    private int _post = -1;
    private bool _isSubtitled;
    private int _outer = -1;

    /// <summary>Adds the turns of a text, in order.</summary>
    public static void Read(SegmentedText text, PooledList<LabelledTurn> turns)
    {
        var reader = new LabelledTurns(text, turns);
        for (var i = 0; i < text.Labels.Length; i++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            reader.Add(i);
        }
    }

    private void Add(int label)
    {
        _post = _labels[label].Kind.IsPost() || _labels[label].Kind == LabelKind.Letter ? label : _post;
        _isSubtitled |= CueTime.StartBefore(text.Text, _tokens, _labels[label].Line) < _labels[label].Line;
        var start = _labels[label].Content;
        var limit = label + 1 < _labels.Length ? CueTime.StartBefore(text.Text, _tokens, _labels[label + 1].Line) : _tokens.Length;
        if (start >= limit)
        {
            _outer = _labels[label].Kind == LabelKind.Mail ? label : _outer;
            return;
        }

        while (_paragraphs[_paragraph].End <= start)
        {
            _paragraph++;
        }

        var (end, last) = ExtentOf(label, start, limit);
        AddTurn(_labels[label], new TokenRange(start, end), last);
        if (_labels[label].Kind != LabelKind.Mail)
        {
            return;
        }

        if (_post < 0 || _labels[_post].Kind == LabelKind.Letter)
        {
            // Who answers line by line cites the same mail again below each answer: > And the boats?
            new MailTurns(text, turns).Add(_labels[label], _outer < 0 ? null : _labels[_outer], _post < 0 ? null : _labels[_post], last + 1, limit);
        }
        else if (last + 1 < _paragraphs.Length && _paragraphs[last + 1].Start < limit)
        {
            AddBelowCited(label, last + 1, limit);
        }
    }

    /// <summary>Where what is said after a label ends, and in which paragraph.</summary>
    private readonly (int End, int Last) ExtentOf(int label, int start, int limit)
    {
        var kind = _labels[label].Kind;
        if (kind is LabelKind.Letter or LabelKind.Cell)
        {
            var to = kind == LabelKind.Letter ? MailRuler.Before(text.Text, _tokens, start, limit) : EndOfCell(start, limit);
            return (to, LastFrom(to));
        }

        if (kind == LabelKind.Profile && EndOfPost(limit) is var stamp && stamp < limit)
        {
            return (stamp, LastFrom(stamp));
        }

        var endsAtBlankLine = kind.EndsAtBlankLine() || (kind == LabelKind.Post && label + 1 == _labels.Length);
        var last = endsAtBlankLine ? EndOfBlock(start, limit) : LastParagraph(label, limit, kind);
        var end = Math.Min(limit, _paragraphs[last].End);
        end = endsAtBlankLine ? CitedLine.EndOfBlock(text.Text, _tokens, start, end) : end;
        end = kind.IsPost() ? PostFooter.Before(text.Text, _tokens, start, end) : WithoutTag(start, end);
        return (end, endsAtBlankLine ? LastBefore(end, last) : last);
    }

    /// <summary>"It will hold." | 44 |: the next cell is nothing said.</summary>
    private readonly int EndOfCell(int start, int limit)
    {
        var end = start;
        while (end < limit && !IsSign(end, '|'))
        {
            end++;
        }

        return end;
    }

    /// <summary>The last paragraph, from the present one on, that begins before a token.</summary>
    private readonly int LastFrom(int end)
    {
        var last = _paragraph;
        while (last + 1 < _paragraphs.Length && _paragraphs[last + 1].Start < end)
        {
            last++;
        }

        return last;
    }

    private readonly void AddTurn(in TurnLabel label, TokenRange content, int last)
    {
        if (content.Count > 0 && label.Kind.IsPost())
        {
            PostedTurns.Add(text, turns, label, content, _paragraph, last);
        }
        else if (content.Count > 0)
        {
            turns.Add(new LabelledTurn(label, content, _paragraph, last));
        }
    }

    /// <summary>ann_r wrote: &gt; Will it hold? In a thread whoever posts goes on below.</summary>
    private void AddBelowCited(int label, int first, int limit)
    {
        _paragraph = first;
        var start = _paragraphs[first].Start;
        var last = LastParagraph(label, limit, LabelKind.Posted);
        var end = PostFooter.Before(text.Text, _tokens, start, MailRuler.Before(text.Text, _tokens, start, Math.Min(limit, _paragraphs[last].End)));
        AddTurn(_labels[_post], new TokenRange(start, end), LastBefore(end, last));
    }

    /// <summary>The end of what is said before a tag that closes it: I did.&lt;/v&gt;. Nothing else than a tag is nothing said: &lt;Media omitted&gt;</summary>
    private readonly int WithoutTag(int start, int end)
    {
        if (!IsSign(end - 1, '>'))
        {
            return end;
        }

        for (var i = end - 2; i >= Math.Max(start, end - LongestTag); i--)
        {
            if (IsSign(i, '<'))
            {
                return i;
            }
        }

        return end;
    }

    private readonly bool IsSign(int i, char sign) => _tokens[i].Kind == TokenKind.Symbol && text.Text[_tokens[i].Start] == sign;

    /// <summary>The paragraph in which the lines up to the next blank one end.</summary>
    private readonly int EndOfBlock(int start, int limit)
    {
        var last = _paragraph;
        while (last + 1 < _paragraphs.Length && _paragraphs[last + 1].Start < limit && !_tokens[_paragraphs[last + 1].Start].Has(TokenTraits.BlankLineBefore))
        {
            last++;
        }

        return last;
    }

    /// <summary>The last paragraph that begins before a token.</summary>
    private readonly int LastBefore(int end, int last)
    {
        while (last > _paragraph && _paragraphs[last].Start >= end)
        {
            last--;
        }

        return last;
    }

    /// <summary>Paragraphs between two labels go on with the speaker of the first; after the last label nobody knows how far it goes.</summary>
    private readonly int LastParagraph(int label, int limit, LabelKind kind)
    {
        if (label + 1 == _labels.Length && !_isSubtitled)
        {
            return _paragraph;
        }

        var most = MostParagraphs;
        if (_isSubtitled)
        {
            (limit, most) = (EndOfCues(limit), MostParagraphsOfCues);
        }
        else if (kind is LabelKind.Chat or LabelKind.Stamped)
        {
            limit = EndOfMessage(limit);
        }
        else if (kind.IsPost())
        {
            (limit, most) = (EndOfPost(limit), MostParagraphsOfPost);
        }

        var next = _paragraph + 1;
        while (next < _paragraphs.Length && _paragraphs[next].Start < limit && next - _paragraph <= most)
        {
            next++;
        }

        if (next < _paragraphs.Length && _paragraphs[next].Start < limit)
        {
            return _paragraph;
        }

        var last = next - 1;
        while (last > _paragraph && UnsaidParagraph.Is(text.Text, _tokens, _paragraphs[last]))
        {
            last--;
        }

        return last;
    }

    /// <summary>A post ends where a line counts who liked it: 7 replies · 31 likes</summary>
    private readonly int EndOfPost(int limit)
    {
        for (var next = _paragraph + 1; next < _paragraphs.Length && _paragraphs[next].Start < limit; next++)
        {
            if (PostFooter.Is(text.Text, _tokens, _paragraphs[next]))
            {
                return _paragraphs[next].Start;
            }
        }

        return limit;
    }

    /// <summary>Who speaks goes on from cue to cue, up to a dash, by which subtitles say that somebody else does, and to what is no cue.</summary>
    private readonly int EndOfCues(int limit)
    {
        for (var next = _paragraph + 1; next < _paragraphs.Length && _paragraphs[next].Start < limit; next++)
        {
            var start = _paragraphs[next].Start;
            var words = CueTime.EndAt(text.Text, _tokens, start);
            if (words == 0 && _tokens[start].Has(TokenTraits.BlankLineBefore))
            {
                return start;
            }

            var first = words == 0 ? start : Math.Min(words, limit - 1);
            if (_tokens[first].Kind == TokenKind.Dash || text.Text[_tokens[first].Start] is '-' or '>')
            {
                return start;
            }
        }

        return limit;
    }

    /// <summary>A message goes on in lines of words; * ann waves, and [12:04] ann has left, are none of it.</summary>
    private readonly int EndOfMessage(int limit)
    {
        for (var next = _paragraph + 1; next < _paragraphs.Length && _paragraphs[next].Start < limit; next++)
        {
            if (_tokens[_paragraphs[next].Start].Kind is TokenKind.Number or TokenKind.OpenBracket or TokenKind.Symbol or TokenKind.Dash)
            {
                return _paragraphs[next].Start;
            }
        }

        return limit;
    }
}

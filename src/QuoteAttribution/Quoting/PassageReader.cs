using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Reads the passages of a text, paragraph by paragraph.</summary>
internal sealed class PassageReader
{
    private readonly SegmentedText _text;
    private readonly PooledList<Passage> _passages;
    private readonly MarkDiagnostics _diagnostics;
    private readonly MarkStyle _style;
    private readonly ParagraphMarks _marks;
    private readonly PassageClassifier _classifier;
    private readonly DashTalk _dashes;

    // Passages that the paragraph before left open, outermost first; those of the present one.
    private PooledList<int> _leftOpen;
    private PooledList<int> _open;

    private PassageReader(SegmentedText text, PassageTables tables)
    {
        _text = text;
        _passages = tables.Passages;
        (_leftOpen, _open) = (tables.OpenBefore, tables.Open);
        _diagnostics = new MarkDiagnostics(text);
        _style = MarkStyle.Of(text);
        _marks = new ParagraphMarks(text, _style.SinglesArePrimary, tables);
        _classifier = new PassageClassifier(text);
        _dashes = new DashTalk(text);
    }

    /// <summary>Finds the passages of a text and what is odd about its marks.</summary>
    public static QuotedText Read(SegmentedText text, PassageTables tables)
    {
        var reader = new PassageReader(text, tables);
        reader.Run();
        LabelledTurns.Read(text, tables.Turns);
        Interview.Read(text, tables.Turns);
        SignedTurns.Read(text, tables.Turns);
        return new QuotedText(text, tables.Passages, tables.Turns, reader._diagnostics.Found);
    }

    private void Run()
    {
        _diagnostics.ReportDoubledApostrophes();
        var labels = new LabelledParagraphs(_text.Labels);
        for (var i = 0; i < _text.Paragraphs.Length; i++)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            Read(i, labels.Body(_text.Paragraphs[i]));
            (_leftOpen, _open) = (_open, _leftOpen);
            _open.Clear();
        }
    }

    /// <summary>Reads a paragraph without its label.</summary>
    private void Read(int i, TokenRange body)
    {
        if (body.Count < _text.Paragraphs[i].Count)
        {
            ReadMarks(i, body, default, Passage.None);
        }
        else if (DashDialogue.Opens(_text.Tokens, body) && (_style.UsesDashes || _dashes.IsTalk(i)))
        {
            ReadDialogue(i);
        }
        else if (IsLetter(i) || IsSetIn(i))
        {
            AddUnmarked(i, body, body);
        }
        else
        {
            ReadMarks(i, body, i + 1 < _text.Paragraphs.Length ? _text.Paragraphs[i + 1] : default, Passage.None);
        }
    }

    /// <summary>Whether a paragraph without marks stands after a letterhead, which says who writes it.</summary>
    private bool IsLetter(int paragraph) =>
        paragraph > 0 && !MarkSurroundings.IsMark(_text.Tokens[_text.Paragraphs[paragraph].Start])
        && Letterhead.Is(_text.Text, _text.Tokens, _text.Paragraphs[paragraph - 1]);

    private bool IsSetIn(int paragraph) =>
        paragraph > 0 && BlockQuotation.Is(_text.Text, _text.Tokens, _text.Paragraphs[paragraph], _text.Paragraphs[paragraph - 1]);

    private void ReadDialogue(int paragraph)
    {
        var whole = _text.Paragraphs[paragraph];
        var speech = DashDialogue.Next(_text, whole, whole.Start);
        while (speech.Count > 0)
        {
            var content = DashDialogue.Content(_text.Tokens, speech);
            if (content.Count > 0)
            {
                AddUnmarked(paragraph, speech, content);
            }

            speech = DashDialogue.Next(_text, whole, speech.End);
        }
    }

    /// <summary>Adds speech that no marks enclose, and what is between marks inside it.</summary>
    private void AddUnmarked(int paragraph, TokenRange whole, TokenRange content)
    {
        Add(whole, content, paragraph, Passage.None, Passage.None, isClosed: true, PassageKind.Speech);
        ReadMarks(paragraph, content, default, _passages.Count - 1);
    }

    private void ReadMarks(int paragraph, TokenRange range, TokenRange next, int parent)
    {
        if (range.Count == 0)
        {
            return;
        }

        _marks.Read(range, next);
        var outermost = parent;
        foreach (ref readonly var mark in _marks.Items)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            _diagnostics.Report(mark);
            if (mark.End == 0)
            {
                continue;
            }

            while (parent != outermost && _passages[parent].Tokens.End <= mark.Token)
            {
                parent = _passages[parent].Parent;
            }

            parent = AddMarked(mark, paragraph, range, next, parent) ? _passages.Count - 1 : parent;
        }
    }

    /// <summary>Adds the passage that a mark opens, kept inside the passage around it.</summary>
    private bool AddMarked(in Mark mark, int paragraph, TokenRange range, TokenRange next, int parent)
    {
        var limit = LimitWithin(parent, range);
        var isClosed = mark.EndKind == PassageEnd.Closed && mark.End <= limit;
        var goesOn = GoesOn(mark, range, next);
        var end = isClosed ? mark.End : Math.Min(mark.End, limit);
        if (!isClosed && !goesOn)
        {
            end = EndBeforeTag(mark.Token + 1, end);
        }

        var content = new TokenRange(mark.Token + 1, isClosed ? end - 1 : end);
        if (content.Count <= 0)
        {
            return false;
        }

        var whole = new TokenRange(mark.Token, end);
        Add(whole, content, paragraph, parent, Continued(mark, range), isClosed, _classifier.KindOf(whole, content));
        if (goesOn)
        {
            _open.Add(_passages.Count - 1);
        }
        else if (!isClosed)
        {
            _diagnostics.ReportUnclosed(_passages[_passages.Count - 1].Span);
        }

        return true;
    }

    /// <summary>Whether the next paragraph carries an open passage on, beginning with another opener.</summary>
    private bool GoesOn(in Mark mark, TokenRange range, TokenRange next) =>
        mark.EndKind == PassageEnd.OpenAtEnd && mark.End == range.End && _marks.BeginsWith(next, mark.Family);

    /// <summary>Where a passage ends at the latest: before the closing mark of the one around it.</summary>
    private int LimitWithin(int parent, TokenRange range)
    {
        if (parent == Passage.None)
        {
            return range.End;
        }

        return _passages[parent].Tokens.End - (_passages[parent].IsClosed && EndsInMark(parent) ? 1 : 0);
    }

    private bool EndsInMark(int passage) => MarkSurroundings.IsMark(_text.Tokens[_passages[passage].Tokens.End - 1])
        && MarkSurroundings.IsMark(_text.Tokens[_passages[passage].Tokens.Start]);

    /// <summary>The end of an unclosed passage: where its tag begins, if one can be seen.</summary>
    private int EndBeforeTag(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (Tag.FollowsPause(_text.Tokens, i, end))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>The open passage of the paragraph before that one beginning with <paramref name="mark"/> carries on.</summary>
    private int Continued(in Mark mark, TokenRange range)
    {
        if (mark.Token > range.Start + 1 || (mark.Token > range.Start && !MarkSurroundings.IsMark(_text.Tokens[range.Start])))
        {
            return Passage.None;
        }

        foreach (var open in _leftOpen.Items)
        {
            if (_marks.SameFamily(_passages[open].Tokens.Start, mark.Token))
            {
                return open;
            }
        }

        return Passage.None;
    }

    private void Add(TokenRange whole, TokenRange content, int paragraph, int parent, int continues, bool isClosed, PassageKind kind) =>
        _passages.Add(new Passage
        {
            Tokens = whole,
            Span = _text.SpanOf(whole),
            Content = ContentSpan(whole, content),
            IsClosed = isClosed,
            Parent = parent,
            Continues = continues,
            Paragraph = paragraph,
            Kind = kind,
            EndsSentence = EndsSentence(whole, content),
            Words = CountWords(content),
            IsCertain = !_text.Tokens[whole.Start].Has(TokenTraits.DoubledApostrophe) && (IsPrimary(whole) || !StandsInHeadline(paragraph) || SpeaksPlainly()),
            IsPrimary = IsPrimary(whole),
        });

    private bool StandsInHeadline(int paragraph) => paragraph == 0 && Headline.Opens(_text.Paragraphs);

    /// <summary>Boat sinks: ‘we never saw it’: a headline that spares its capitals sets speech in single marks; one in title case condenses what it sets so.</summary>
    private bool SpeaksPlainly() => !Headline.IsInTitleCase(_text.Tokens[_text.Paragraphs[0].Start.._text.Paragraphs[0].End]);

    /// <summary>The words between the marks, with their emphasis.</summary>
    private TextSpan ContentSpan(TokenRange whole, TokenRange content)
    {
        var tokens = _text.Tokens;
        return content.Start > whole.Start && content.End < whole.End
            ? _text.SpanWithMarkup(content, tokens[whole.Start].End, tokens[whole.End - 1].Start)
            : _text.SpanOf(content);
    }

    private bool IsPrimary(TokenRange whole) => _style.SinglesArePrimary || _text.Tokens[whole.Start].Kind != TokenKind.SingleMark;

    private bool EndsSentence(TokenRange whole, TokenRange content)
    {
        var tokens = _text.Tokens;
        var last = content.End - 1;
        while (last > content.Start && MarkSurroundings.IsMark(tokens[last]))
        {
            last--;
        }

        return tokens[last].Kind == TokenKind.Stop || tokens[last].Has(TokenTraits.EndsInStop)
            || (whole.End < tokens.Length && tokens[whole.End].Kind == TokenKind.Stop && !tokens[whole.End].Has(TokenTraits.SpaceBefore));
    }

    private int CountWords(TokenRange content)
    {
        var words = 0;
        foreach (ref readonly var token in _text.Tokens[content.Start..content.End])
        {
            words += token.Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }
}

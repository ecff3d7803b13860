using System.Globalization;

namespace QuoteAttribution.Cli.Output.Page;

/// <summary>The text of a document with its speech, reports, cues and names marked. The marks add elements and no character.</summary>
internal sealed class ArticleMarkup
{
    private readonly Markup _html;
    private readonly AttributionResult _result;
    private readonly Dictionary<Quotation, int> _numbers = [];
    private readonly HashSet<int> _reachable = [];
    private readonly OuterQuotations _outer;
    private readonly IReadOnlyList<MarkedPhrase> _phrases;
    private int _nextPhrase;

    private ArticleMarkup(Markup html, AttributionResult result)
    {
        _html = html;
        _result = result;
        _outer = new OuterQuotations(result);
        _phrases = MarkedPhrase.Of(result);
        for (var i = 0; i < result.Quotations.Count; i++)
        {
            _numbers.TryAdd(result.Quotations[i], i);
        }
    }

    public static void Write(Markup html, AttributionResult result) => new ArticleMarkup(html, result).Write();

    private void Write()
    {
        Quotation? before = null;
        foreach (var segment in _result.Segments())
        {
            if (segment.Quotation is null)
            {
                WriteWords(segment.Span);
            }
            else
            {
                Write(segment, goesOn: segment.Quotation == before);
            }

            before = segment.Kind == SegmentKind.Tag ? null : segment.Quotation;
        }
    }

    private void Write(Segment segment, bool goesOn)
    {
        var at = segment.Span.Start;
        foreach (var part in ParagraphsOf(segment.Span))
        {
            WriteWords(TextSpan.FromBounds(at, part.Start));
            Open(segment, part.Start, isStart: segment.Kind != SegmentKind.Tag && !goesOn);
            WriteWords(part);
            _html.Html("</span>");
            (at, goesOn) = (part.End, false);
        }

        WriteWords(TextSpan.FromBounds(at, segment.Span.End));
    }

    // Neither the blanks around words nor empty lines between them are to be coloured.
    private List<TextSpan> ParagraphsOf(TextSpan span)
    {
        var parts = new List<TextSpan>();
        var (start, end, breaks) = (-1, -1, 0);
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(_result.Text[i]))
            {
                breaks += _result.Text[i] == '\n' ? 1 : 0;
                continue;
            }

            if (start >= 0 && breaks > 1)
            {
                parts.Add(TextSpan.FromBounds(start, end));
                start = -1;
            }

            (start, end, breaks) = (start < 0 ? i : start, i + 1, 0);
        }

        if (start >= 0)
        {
            parts.Add(TextSpan.FromBounds(start, end));
        }

        return parts;
    }

    private void Open(Segment segment, int offset, bool isStart)
    {
        var number = _numbers[segment.Quotation!];
        var outer = _outer.Around(offset, number) is >= 0 and var index ? _result.Quotations[index] : null;
        var isForeign = outer is not null && outer.Speaker != segment.Speaker && segment.Kind != SegmentKind.Tag;
        OpenSpan(ClassOf(segment.Kind) + (isStart ? " start" : string.Empty) + (isForeign ? " nested" : string.Empty), number);
        if (isStart)
        {
            _html.Attribute("data-badge", SpeakerSign.Of(segment.Speaker).Badge);
        }

        if (outer is not null)
        {
            _html.Attribute("data-within", NumberOf(_numbers[outer])).Attribute("data-within-speaker", SpeakerSign.Of(outer.Speaker).Number);
        }

        // One stop of the Tab key for each quotation, however many parts it has.
        if (segment.Kind != SegmentKind.Tag && _reachable.Add(number))
        {
            _html.Html(" tabindex=\"0\" role=\"group\"");
        }

        _html.Html(">");
    }

    private void WriteWords(TextSpan span)
    {
        var at = span.Start;
        for (; _nextPhrase < _phrases.Count && _phrases[_nextPhrase].Span.Start < span.End; _nextPhrase++)
        {
            var phrase = _phrases[_nextPhrase];
            var start = Math.Max(at, phrase.Span.Start);
            var end = Math.Min(phrase.Span.End, span.End);
            if (end > start)
            {
                _html.Text(_result.Text.AsSpan(at, start - at));
                OpenSpan(ClassOf(phrase.Role), phrase.Quotation);
                _html.Html(">").Text(_result.Text.AsSpan(start, end - start)).Html("</span>");
                at = end;
            }

            if (phrase.Span.End > span.End)
            {
                break;
            }
        }

        _html.Text(_result.Text.AsSpan(at, span.End - at));
    }

    private void OpenSpan(string classes, int quotation)
    {
        var sign = SpeakerSign.Of(_result.Quotations[quotation].Speaker);
        _html.Html($"<span class=\"{classes} {sign.Hue}\" data-quotation=\"{NumberOf(quotation)}\" data-speaker=\"{sign.Number}\"");
    }

    private static string NumberOf(int quotation) => (quotation + 1).ToString(CultureInfo.InvariantCulture);

    private static string ClassOf(SegmentKind kind) => kind switch
    {
        SegmentKind.Speech => "speech",
        SegmentKind.Report => "report",
        _ => "tag",
    };

    private static string ClassOf(PhraseRole role) => role switch
    {
        PhraseRole.Cue => "cue",
        PhraseRole.Mention => "mention",
        _ => "addressee",
    };
}

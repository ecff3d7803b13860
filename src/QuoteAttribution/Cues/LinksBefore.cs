using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds among the links of a paragraph those with which a passage without a cue may go on. Ask in the order of the text.</summary>
internal ref struct LinksBefore(ParagraphView view, int paragraph, QuotationLinks links, int firstLink)
{
    private readonly ParagraphView _view = view;

    // The last clause before the passage at hand, and the first link that has not been looked at for it.
    private QuotationLink? _clause;
    private int _next = firstLink;
    private int _direct = firstLink;

    /// <summary>The report of the sentence before a passage; null where it reports nothing.</summary>
    public QuotationLink? ReportOf(int phrase)
    {
        if (phrase == 0 || _view.KindAt(phrase - 1) != PhraseKind.Stop)
        {
            return null;
        }

        var start = _view.PassageAt(phrase).Span.Start;
        for (; _next < links.Count && !(IsClause(links[_next]) && links[_next].Start >= start); _next++)
        {
            // Reed said that Lind had asked to wait. “He was tired.”: with what the outer of two tells.
            _clause = IsClause(links[_next]) && !(_clause is { } outer && Lies(links[_next], outer.Start, outer.End)) ? links[_next] : _clause;
        }

        // “A,” she said, adding that it was fair. “C.”: what follows goes on with the words in marks.
        var sentence = BeatFinder.SentenceStart(_view, phrase - 1);
        return _clause is { } clause && _view.StartsSentence(sentence) && Lies(clause, _view.StartOf(sentence), start) ? clause : null;
    }

    private static bool Lies(QuotationLink clause, int start, int end) => clause.Start >= start && clause.End <= end;

    private static bool IsClause(QuotationLink link) =>
        link.Cue.Count > 0 && !link.Source.IsNone && link.Kind != QuotationKind.Direct && link.Pattern != Patterns.QuestionAsked;

    /// <summary>The first link of the paragraph that is quoted whole; those that are not have not to be looked at again.</summary>
    public QuotationLink? FirstDirect()
    {
        while (_direct < links.Count && (links[_direct].Kind != QuotationKind.Direct || links[_direct].Paragraph != paragraph))
        {
            _direct++;
        }

        return _direct < links.Count ? links[_direct] : null;
    }
}

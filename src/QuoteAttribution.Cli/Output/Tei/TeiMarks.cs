namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>The elements of a text: quotations, cues, mentions of speakers and whom they speak to.</summary>
internal sealed class TeiMarks
{
    private readonly AttributionResult _result;
    private readonly TeiIds _ids;
    private readonly Dictionary<TextSpan, Speaker> _named = [];
    private readonly Dictionary<TextSpan, string> _addressees = [];
    private readonly List<TeiMark> _marks = [];

    private TeiMarks(AttributionResult result, TeiIds ids)
    {
        _result = result;
        _ids = ids;
        foreach (var speaker in result.Speakers)
        {
            foreach (var mention in speaker.Mentions)
            {
                _named.TryAdd(mention.Span, speaker);
            }
        }
    }

    /// <summary>All of them; of two with the same place the outer one comes first.</summary>
    public static IReadOnlyList<TeiMark> Of(AttributionResult result, TeiIds ids)
    {
        var marks = new TeiMarks(result, ids);
        marks.FindAddressees();
        marks.AddQuotations();
        marks.AddPhrases("cue", static attribution => attribution.Cue?.Span);
        marks.AddMentions();
        marks.AddAddressees();
        return marks._marks;
    }

    private static string Reference(string id) => $"#{id}";

    private void FindAddressees()
    {
        foreach (var span in _result.Quotations.Select(static quotation => quotation.Attribution?.Addressee?.Span).OfType<TextSpan>())
        {
            if (!_named.ContainsKey(span))
            {
                _addressees.TryAdd(span, _ids.OfAddressee(_addressees.Count));
            }
        }
    }

    private void AddQuotations()
    {
        for (var i = 0; i < _result.Quotations.Count; i++)
        {
            var quotation = _result.Quotations[i];
            var attribution = quotation.Attribution;
            _marks.Add(new TeiMark(
                TeiMark.Said,
                quotation.Spans,
                _ids.OfQuotation(i),
                HasId: true,
                ("who", quotation.Speaker is { } speaker ? Reference(_ids.Of(speaker)) : null),
                ("toWhom", attribution?.Addressee is { } addressee ? ReferenceTo(addressee.Span) : null),
                ("direct", quotation.IsVerbatim ? "true" : "false"),
                ("aloud", attribution?.Kind == AttributionKind.Belief ? "false" : null),
                ("cert", attribution is null ? null : TeiCertainty.Of(attribution.Confidence)),
                ("ana", AnalysisOf(quotation))));
        }
    }

    // Somebody who is quoted, or else the words that name whom the text does not quote.
    private string ReferenceTo(TextSpan addressee) =>
        Reference(_named.TryGetValue(addressee, out var speaker) ? _ids.Of(speaker) : _addressees[addressee]);

    private static string AnalysisOf(Quotation quotation)
    {
        var kind = Reference(TeiIds.Of(quotation.Kind));
        return quotation.Attribution is { } attribution ? $"{kind} {Reference(TeiIds.Of(attribution.Rule))}" : kind;
    }

    // One element for a cue that announces several quotations.
    private void AddPhrases(string type, Func<Attribution, TextSpan?> spanOf)
    {
        foreach (var (span, quotations) in Phrases(spanOf))
        {
            Add(TeiMark.Segment, span, type, ("corresp", quotations));
        }
    }

    private void AddMentions()
    {
        var speakers = new Dictionary<TextSpan, Speaker?>();
        foreach (var quotation in _result.Quotations)
        {
            if (quotation.Attribution?.Mention is { } mention)
            {
                speakers.TryAdd(mention.Span, quotation.Speaker);
            }
        }

        foreach (var (span, quotations) in Phrases(static attribution => attribution.Mention?.Span))
        {
            Add(TeiMark.Reference, span, "source", ("ref", speakers[span] is { } speaker ? Reference(_ids.Of(speaker)) : null), ("corresp", quotations));
        }

        foreach (var (span, speaker) in _named)
        {
            if (!speakers.ContainsKey(span))
            {
                Add(TeiMark.Reference, span, "name", ("ref", Reference(_ids.Of(speaker))));
            }
        }
    }

    private void AddAddressees()
    {
        foreach (var (span, id) in _addressees)
        {
            _marks.Add(new TeiMark(TeiMark.Reference, [span], id, HasId: true, ("type", "addressee")));
        }
    }

    private IEnumerable<(TextSpan Span, string Quotations)> Phrases(Func<Attribution, TextSpan?> spanOf) => _result.Quotations
        .Select((quotation, i) => (Span: quotation.Attribution is { } attribution ? spanOf(attribution) : null, Id: Reference(_ids.OfQuotation(i))))
        .Where(static phrase => phrase.Span is not null)
        .GroupBy(static phrase => phrase.Span!.Value, static (span, phrases) => (span, string.Join(' ', phrases.Select(static phrase => phrase.Id))));

    private void Add(string element, TextSpan span, string type, params (string Name, string? Value)[] attributes) =>
        _marks.Add(new TeiMark(element, [span], _ids.OfMark(_marks.Count), HasId: false, [("type", type), .. attributes]));
}

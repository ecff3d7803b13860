using System.Globalization;

namespace QuoteAttribution.Cli.Output.Brat;

/// <summary>A result as annotations: quotations, the cues and mentions around them, and what connects them.</summary>
internal sealed class BratAnnotations
{
    // As in annotation.conf.
    private const string QuotationType = "Quotation", CueType = "Cue", MentionType = "Mention";

    private const string SpeakerRelation = "Speaker", CueRelation = "HasCue", AddresseeRelation = "Addressee";

    private readonly BratText _text;
    private readonly BratLines _lines = new();
    private readonly Dictionary<(string Type, TextSpan Span), string?> _phrases = [];
    private readonly HashSet<string> _named = [];

    private BratAnnotations(BratText text) => _text = text;

    /// <summary>The content of the <c>.ann</c> file.</summary>
    public static string Of(AttributionResult result, BratText text)
    {
        var annotations = new BratAnnotations(text);
        foreach (var quotation in result.Quotations)
        {
            annotations.Add(quotation);
        }

        return annotations._lines.ToString();
    }

    private void Add(Quotation quotation)
    {
        if (SpanOf(QuotationType, quotation.Spans) is not { } id)
        {
            return;
        }

        _lines.Attribute("Kind", id, quotation.Kind.ToString());
        AddFlag("Verbatim", id, quotation.IsVerbatim);
        if (quotation.Attribution is { } attribution)
        {
            AddFlag("Belief", id, attribution.Kind == AttributionKind.Belief);
            _lines.Note(id, NoteOn(attribution));
            Connect(id, CueRelation, CueType, attribution.Cue?.Span);
            Connect(id, AddresseeRelation, MentionType, attribution.Addressee?.Span);
            ConnectSpeaker(id, quotation.Span.Start, attribution);
        }
    }

    private void AddFlag(string type, string id, bool holds)
    {
        if (holds)
        {
            _lines.Attribute(type, id);
        }
    }

    // A line of dialogue without a tag belongs to somebody whom the text named before.
    private void ConnectSpeaker(string id, int offset, Attribution attribution)
    {
        var span = attribution.Mention?.Span ?? NearestName(attribution.Speaker?.Mentions ?? [], offset);
        if (Connect(id, SpeakerRelation, MentionType, span) is { } mention && attribution.Speaker is { } speaker && _named.Add(mention))
        {
            _lines.Note(mention, SingleLine.Of(speaker.Name));
        }
    }

    private static TextSpan? NearestName(IReadOnlyList<Mention> names, int offset)
    {
        int low = 0, high = names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return names.Count == 0 ? null : names[Math.Max(low - 1, 0)].Span;
    }

    private string? Connect(string id, string relation, string type, TextSpan? span)
    {
        if (span is not { } place)
        {
            return null;
        }

        if (!_phrases.TryGetValue((type, place), out var phrase))
        {
            _phrases.Add((type, place), phrase = SpanOf(type, [place]));
        }

        if (phrase is not null)
        {
            _lines.Relation(relation, id, phrase);
        }

        return phrase;
    }

    private string? SpanOf(string type, IReadOnlyList<TextSpan> spans)
    {
        var fragments = spans.SelectMany(_text.Fragments).ToArray();
        return fragments.Length == 0 ? null : _lines.Span(type, fragments);
    }

    private static string NoteOn(Attribution attribution)
    {
        var speaker = attribution.Speaker is { } known ? $"speaker: {SingleLine.Of(known.Name)}; " : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{speaker}rule: {attribution.Rule.Id}; confidence: {attribution.Confidence:0.####}");
    }
}

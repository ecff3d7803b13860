using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Output;

/// <summary>A document's result as it is written; property names are the format's, in camel case.</summary>
internal sealed record DocumentJson(
    string Id,
    IReadOnlyList<QuotationJson> Quotations,
    IReadOnlyList<SpeakerJson> Speakers,
    IReadOnlyList<DiagnosticJson> Diagnostics,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SpanJson>? Sentences)
{
    public static DocumentJson Of(string id, AttributionResult result, bool withSentences) => new(
        id,
        [.. result.Quotations.Select(QuotationJson.Of)],
        [.. result.Speakers.Select(SpeakerJson.Of)],
        [.. result.Diagnostics.Select(DiagnosticJson.Of)],
        withSentences ? [.. result.Sentences.Select(SpanJson.Of)] : null);
}

internal sealed record QuotationJson(
    QuotationKind Kind,
    IReadOnlyList<SpanJson> Spans,
    PhraseJson? Cue,
    QuotationSpeakerJson? Speaker,
    PhraseJson? Addressee,
    double? Confidence,
    string? Rule,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Belief,
    bool Verbatim)
{
    private const int ConfidenceDigits = 4;

    public static QuotationJson Of(Quotation quotation)
    {
        var attribution = quotation.Attribution;
        return new QuotationJson(
            quotation.Kind,
            [.. quotation.Spans.Select(SpanJson.Of)],
            PhraseJson.Of(attribution?.Cue),
            QuotationSpeakerJson.Of(attribution),
            PhraseJson.Of(attribution?.Addressee),
            attribution is null ? null : Math.Round(attribution.Confidence, ConfidenceDigits),
            attribution?.Rule.Name,
            attribution?.Kind == AttributionKind.Belief,
            quotation.IsVerbatim);
    }
}

internal sealed record QuotationSpeakerJson(PhraseJson? Mention, string? Name, int? Id)
{
    public static QuotationSpeakerJson? Of(Attribution? attribution) => attribution is { Mention: null, Speaker: null } or null
        ? null
        : new QuotationSpeakerJson(PhraseJson.Of(attribution.Mention), attribution.Speaker?.Name, attribution.Speaker?.Id);
}

internal sealed record SpeakerJson(string Name, SpeakerKind Kind, Gender Gender, IReadOnlyList<string> Aliases, int Id)
{
    public static SpeakerJson Of(Speaker speaker) => new(speaker.Name, speaker.Kind, speaker.Gender, speaker.Aliases, speaker.Id);
}

internal sealed record DiagnosticJson(DiagnosticKind Kind, int Start, int End, string Message)
{
    public static DiagnosticJson Of(Diagnostic diagnostic) =>
        new(diagnostic.Kind, diagnostic.Span.Start, diagnostic.Span.End, diagnostic.Message);
}

internal sealed record PhraseJson(int Start, int End, string Text)
{
    public static PhraseJson? Of(Cue? cue) => cue is null ? null : new PhraseJson(cue.Span.Start, cue.Span.End, cue.Text);

    public static PhraseJson? Of(Mention? mention) =>
        mention is null ? null : new PhraseJson(mention.Span.Start, mention.Span.End, mention.Text);
}

internal readonly record struct SpanJson(int Start, int End)
{
    public static SpanJson Of(TextSpan span) => new(span.Start, span.End);
}

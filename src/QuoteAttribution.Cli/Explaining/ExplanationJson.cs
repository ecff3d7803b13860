using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Explaining;

/// <summary>A document's explanations as they are written; property names are the format's, in camel case.</summary>
internal sealed record ExplanationsJson(string Id, IReadOnlyList<ExplanationJson> Quotations);

internal sealed record ExplanationJson(
    int Id,
    string Text,
    int Start,
    int End,
    QuotationKind Kind,
    string? Speaker,
    double? Confidence,
    RuleJson? Rule,
    PhraseJson? Mention,
    PhraseJson? Cue,
    PhraseJson? Addressee,
    ReasonJson? Decision,
    int? SameSpeakerAs,
    IReadOnlyList<CandidateJson> Candidates,
    IReadOnlyList<ReasonJson> Factors,
    IReadOnlyList<ReasonJson> Evidence)
{
    public static ExplanationJson Of(Quotation quotation, int id)
    {
        var (attribution, explanation) = (quotation.Attribution, quotation.Explanation);
        return new ExplanationJson(
            id,
            quotation.Text,
            quotation.Span.Start,
            quotation.Span.End,
            quotation.Kind,
            quotation.Speaker?.Name,
            attribution?.Confidence,
            RuleJson.Of(attribution?.Rule),
            PhraseJson.Of(attribution?.Mention),
            PhraseJson.Of(attribution?.Cue),
            PhraseJson.Of(attribution?.Addressee),
            ReasonJson.Of(explanation?.Decision),
            explanation?.SameSpeakerAs,
            [.. (explanation?.Candidates ?? []).Select(CandidateJson.Of)],
            [.. (explanation?.Factors ?? []).Select(factor => ReasonJson.Of(factor)!)],
            [.. (explanation?.Evidence ?? []).Select(reason => ReasonJson.Of(reason)!)]);
    }
}

internal sealed record RuleJson(string Id, string Name, string Example, double Precision)
{
    public static RuleJson? Of(AttributionRule? rule) => rule is null ? null : new RuleJson(rule.Id, rule.Name, rule.Example, rule.Precision);
}

internal sealed record PhraseJson(int Start, int End, string Text)
{
    public static PhraseJson? Of(Cue? cue) => cue is null ? null : new PhraseJson(cue.Span.Start, cue.Span.End, cue.Text);

    public static PhraseJson? Of(Mention? mention) => mention is null ? null : new PhraseJson(mention.Span.Start, mention.Span.End, mention.Text);
}

internal sealed record CandidateJson(string Name, double? Probability, double Score, IReadOnlyList<ReasonJson> Reasons)
{
    // A score is a sum of numbers with two digits; the rest would be noise.
    private const int Digits = 4;

    public static CandidateJson Of(SpeakerCandidate candidate) => new(
        candidate.Name,
        candidate.Probability is { } probability ? Math.Round(probability, Digits) : null,
        Math.Round(candidate.Score, Digits),
        [.. candidate.Reasons.Select(reason => ReasonJson.Of(reason)!)]);
}

internal sealed record ReasonJson(string Id, string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Weight)
{
    private const int Digits = 4;

    public static ReasonJson? Of(Reason? reason) =>
        reason is null ? null : new ReasonJson(reason.Id, reason.Text, reason.Weight is { } weight ? Math.Round(weight, Digits) : null);
}

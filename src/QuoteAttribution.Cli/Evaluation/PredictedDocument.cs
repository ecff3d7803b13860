using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>What a program found in a text, as <c>quotes --format jsonl</c> writes it; other fields may stand beside these.</summary>
internal sealed record PredictedDocument
{
    [JsonConverter(typeof(IdConverter))]
    [AllowNull]
    public string Id { get; init => field = value ?? ""; } = "";

    [AllowNull]
    public IReadOnlyList<PredictedQuotation> Quotations { get; init => field = value ?? []; } = [];

    /// <summary>Why it cannot be measured; null where it can.</summary>
    [JsonIgnore]
    public string? Fault => Id.Length == 0
        ? "has no \"id\""
        : Quotations.Any(static quotation => quotation is null || quotation.Spans.HasNull()) ? "holds a null among its quotations or their spans" : null;
}

internal sealed record PredictedQuotation(
    string? Kind, IReadOnlyList<PredictedPhrase>? Spans, PredictedPhrase? Cue, PredictedSpeaker? Speaker, string? Rule);

internal sealed record PredictedSpeaker(PredictedPhrase? Mention, string? Name);

internal sealed record PredictedPhrase(int Start, int End, string? Text);

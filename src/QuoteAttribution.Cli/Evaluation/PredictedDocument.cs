using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>What a program found in a text, as <c>quotes --format jsonl</c> writes it; other fields may stand beside these.</summary>
internal sealed record PredictedDocument
{
    private const string Utf16 = "utf-16";

    [JsonConverter(typeof(IdConverter))]
    [AllowNull]
    public string Id { get; init => field = value ?? ""; } = "";

    [AllowNull]
    public IReadOnlyList<PredictedQuotation> Quotations { get; init => field = value ?? []; } = [];

    /// <summary>What the offsets count; UTF-16 code units where it is not said.</summary>
    public string? Offsets { get; init; }

    /// <summary>Why it cannot be measured; null where it can.</summary>
    [JsonIgnore]
    public string? Fault => Id.Length == 0
        ? "has no \"id\""
        : Offsets is not (null or Utf16)
        ? $"counts its offsets in {Offsets}; write it with --offsets {Utf16}"
        : Quotations.Any(static quotation => quotation is null || quotation.Spans.HasNull()) ? "holds a null among its quotations or their spans" : null;
}

internal sealed record PredictedQuotation(
    string? Kind, IReadOnlyList<PredictedPhrase>? Spans, PredictedPhrase? Cue, PredictedSpeaker? Speaker, string? Rule);

internal sealed record PredictedSpeaker(PredictedPhrase? Mention, string? Name);

internal sealed record PredictedPhrase(int Start, int End, string? Text);

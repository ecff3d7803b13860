using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>What somebody says, with the words that tell so.</summary>
/// <param name="Kind">direct, mixed or indirect.</param>
/// <param name="Type">What the text gives to know the speaker by; any word.</param>
/// <param name="Speaker">The character of a novel; null in the news.</param>
internal sealed record GoldAttribution(string? Kind, string? Type, string? Speaker)
{
    [JsonConverter(typeof(IdConverter))]
    [AllowNull]
    public string Id { get; init => field = value ?? ""; } = "";

    [AllowNull]
    public IReadOnlyList<TextSpan> Content { get; init => field = value ?? []; } = [];

    [AllowNull]
    public IReadOnlyList<TextSpan> Cue { get; init => field = value ?? []; } = [];

    [AllowNull]
    public IReadOnlyList<TextSpan> Source { get; init => field = value ?? []; } = [];

    [JsonIgnore]
    public bool IsIndirect => Kind == Kinds.Indirect;

    /// <summary>Where it is shown: at the first of its parts, or of its content where it has none.</summary>
    public TextSpan PlaceOf(IReadOnlyList<TextSpan> parts) => parts.Concat(Content).FirstOrDefault();
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>A stretch that somebody says, with the names that are right.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">quoted or indirect.</param>
/// <param name="Type">What the text gives to know the speaker by; any word.</param>
internal sealed record GoldQuote(int Start, int End, string? Kind, string? Type)
{
    /// <summary>The names that are right, the fullest first; none where the text does not tell.</summary>
    [AllowNull]
    public IReadOnlyList<string> Speaker { get; init => field = value ?? []; } = [];

    [JsonIgnore]
    public bool IsIndirect => Kind == Kinds.Indirect;

    [JsonIgnore]
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}

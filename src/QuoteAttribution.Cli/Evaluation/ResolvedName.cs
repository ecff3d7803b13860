using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Who the source of a gold attribution is, under a full name; several that are right are parted by semicolons.</summary>
/// <param name="Speaker">The name; null where the annotator could not tell.</param>
/// <param name="Type">person or organisation; what is of another type is not counted.</param>
internal sealed record ResolvedName(string? Speaker, string? Type)
{
    private const string Person = "person", Organisation = "organisation";

    /// <summary>The document of the attribution.</summary>
    [JsonConverter(typeof(IdConverter))]
    [AllowNull]
    public string Doc { get; init => field = value ?? ""; } = "";

    [JsonConverter(typeof(IdConverter))]
    [AllowNull]
    public string Id { get; init => field = value ?? ""; } = "";

    [JsonIgnore]
    public bool Counts => !string.IsNullOrEmpty(Speaker) && Type is null or Person or Organisation;

    /// <summary>Why it tells nothing; null where it does.</summary>
    [JsonIgnore]
    public string? Fault => Doc.Length == 0 || Id.Length == 0 ? "has no \"doc\" or no \"id\"; a line is {\"doc\": …, \"id\": …, \"speaker\": …}" : null;
}

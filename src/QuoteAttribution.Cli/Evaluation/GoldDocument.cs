using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>A text in which people marked who says what: attributions with their parts, or quotes with the names that are right.</summary>
internal sealed record GoldDocument(string? Genre, IReadOnlyList<GoldQuote>? Quotes)
{
    [JsonConverter(typeof(IdConverter))]
    [AllowNull]
    public string Id { get; init => field = value ?? ""; } = "";

    [AllowNull]
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>The characters of a novel by the name under which attributions refer to them.</summary>
    [AllowNull]
    public IReadOnlyDictionary<string, GoldCharacter?> Entities { get; init => field = value ?? new Dictionary<string, GoldCharacter?>(); } =
        new Dictionary<string, GoldCharacter?>();

    [AllowNull]
    public IReadOnlyList<GoldAttribution> Attributions { get; init => field = value ?? []; } = [];

    /// <summary>Why it cannot be measured; null where it can.</summary>
    [JsonIgnore]
    public string? Fault
    {
        get
        {
            if (Id.Length == 0)
            {
                return "has no \"id\"";
            }

            if (Attributions.HasNull() || Quotes.HasNull() || (Quotes ?? []).Any(static quote => quote.Speaker.HasNull()))
            {
                return "holds a null among its attributions, its quotes or their speakers";
            }

            return Attributions.SelectMany(FaultsOf).Concat((Quotes ?? []).Select(quote => FaultOf(quote.Start, quote.End, "a quote")))
                .FirstOrDefault(static fault => fault is not null);
        }
    }

    private IEnumerable<string?> FaultsOf(GoldAttribution attribution) =>
        attribution.Content.Concat(attribution.Cue).Concat(attribution.Source).Select(span => FaultOf(span.Start, span.End, $"attribution \"{attribution.Id}\""));

    private string? FaultOf(int start, int end, string of) => start >= 0 && start <= end && end <= Text.Length
        ? null
        : $"the span from {start} to {end} of {of} does not lie in the text, whose length is {Text.Length} UTF-16 code units";
}

/// <summary>Somebody of a novel, under the names and at the places that count as that character.</summary>
internal sealed record GoldCharacter(IReadOnlyList<string?>? Aliases, IReadOnlyList<TextSpan>? Mentions);

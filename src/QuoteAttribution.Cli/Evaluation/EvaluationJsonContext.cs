using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>How gold and predicted documents are read, settled when the program is compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(SpanConverter)])]
[JsonSerializable(typeof(GoldDocument))]
[JsonSerializable(typeof(PredictedDocument))]
[JsonSerializable(typeof(ResolvedName))]
internal sealed partial class EvaluationJsonContext : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Explaining;

/// <summary>The explanations of the documents as one indented array, a document at a time.</summary>
internal sealed class ExplanationJsonFormat(QuotationChoice choice) : IOutputFormat
{
    public ReadOnlyMemory<byte> Opening { get; } = "[\n"u8.ToArray();

    public ReadOnlyMemory<byte> Separator { get; } = ",\n"u8.ToArray();

    public ReadOnlyMemory<byte> Closing { get; } = "\n]\n"u8.ToArray();

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        var quotations = choice.Of(result).Select(index => ExplanationJson.Of(result.Quotations[index], index));
        return JsonSerializer.SerializeToUtf8Bytes(new ExplanationsJson(document.Id, [.. quotations]), ExplanationJsonContext.Readable.ExplanationsJson);
    }
}

/// <summary>How explanations become JSON, settled when the program is compiled, so that it starts at once and can be trimmed.</summary>
[JsonSerializable(typeof(ExplanationsJson))]
internal sealed partial class ExplanationJsonContext : JsonSerializerContext
{
    public static ExplanationJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = DocumentJson.Encoder,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<QuotationKind>(JsonNamingPolicy.CamelCase) },
    });
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace QuoteAttribution.Cli.Output;

/// <summary>How results become JSON, settled when the program is compiled, so that it starts at once and can be trimmed.</summary>
[JsonSerializable(typeof(DocumentJson))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext
{
    /// <summary>Leaves quotation marks as they are (the usual encoder writes “ as \u201C).</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static DocumentJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = Encoder,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new JsonStringEnumConverter<QuotationKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<SpeakerKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Gender>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<DiagnosticKind>(JsonNamingPolicy.CamelCase),
        },
    });
}

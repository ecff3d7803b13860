using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace QuoteAttribution.Json;

/// <summary>How the entries become JSON, settled when the library is compiled, so that it starts at once and can be trimmed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(JsonStringEnumConverter<OffsetUnit>),
        typeof(CamelCase<QuotationKind>),
        typeof(CamelCase<MentionKind>),
        typeof(CamelCase<SpeakerKind>),
        typeof(CamelCase<Gender>),
        typeof(CamelCase<DiagnosticKind>),
        typeof(CamelCase<PassageKind>),
    ])]
[JsonSerializable(typeof(ResultEntry))]
internal sealed partial class JsonContract : JsonSerializerContext
{
    /// <summary>Leaves quotation marks as they are: the usual encoder writes “ as \u201C.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);
}

/// <summary>The members of an enumeration by their names, which begin small.</summary>
internal sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Reads an id that is a string or a number; 4 and "4" name the same document.</summary>
internal sealed class IdConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw new DocumentException("an id is a string or a number"),
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

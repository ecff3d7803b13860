using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Reads <c>[start, end]</c>; what stands behind (<c>[start, end, "PRON"]</c>) is passed over.</summary>
internal sealed class SpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new DocumentException("a span is a list, [start, end]");
        }

        var (start, end) = (ReadOffset(ref reader), ReadOffset(ref reader));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
        }

        return start >= 0 && start <= end ? TextSpan.FromBounds(start, end) : throw new DocumentException($"[{start}, {end}] is no span; its end lies before its start");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }

    private static int ReadOffset(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var offset)
            ? offset
            : throw new DocumentException("a span is a list of two whole numbers, [start, end]");
}

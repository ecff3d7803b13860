using System.Buffers;
using System.Text.Json;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>A line of JSON for each document.</summary>
internal sealed class JsonLinesFormat(AttributionJsonOptions options) : IOutputFormat
{
    private static readonly JsonWriterOptions _oneLine = new() { Encoder = DocumentJson.Encoder };

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _oneLine))
        {
            DocumentJson.Write(writer, document, result, options);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}

using System.Buffers;
using System.Text.Json;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>The documents as one indented array, a document at a time.</summary>
internal sealed class JsonArrayFormat(AttributionJsonOptions options) : IOutputFormat
{
    private static readonly JsonWriterOptions _indented = new()
    {
        Encoder = DocumentJson.Encoder,
        Indented = true,
        NewLine = "\n",
    };

    public ReadOnlyMemory<byte> Opening => "["u8.ToArray();

    public ReadOnlyMemory<byte> Separator => ","u8.ToArray();

    public ReadOnlyMemory<byte> Closing => "\n]\n"u8.ToArray();

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _indented))
        {
            writer.WriteStartArray();
            DocumentJson.Write(writer, document, result, options);
            writer.WriteEndArray();
        }

        // An array of one has the right indentation; its brackets are those of the whole output.
        return buffer.WrittenMemory["[".Length..^"\n]".Length];
    }
}

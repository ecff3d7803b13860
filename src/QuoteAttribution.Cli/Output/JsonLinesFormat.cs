using System.Text.Json;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>A line of JSON for each document.</summary>
internal sealed class JsonLinesFormat(bool withSentences) : IOutputFormat
{
    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(
            DocumentJson.Of(document.Id, result, withSentences), DocumentJsonContext.Readable.DocumentJson);
        Array.Resize(ref line, line.Length + 1);
        line[^1] = (byte)'\n';
        return line;
    }
}

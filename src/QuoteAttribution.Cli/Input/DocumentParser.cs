using System.Globalization;
using System.Text.Json;

namespace QuoteAttribution.Cli.Input;

/// <summary>Makes documents of the bytes that were read. Called by many threads at once.</summary>
internal sealed class DocumentParser(ReadingOptions options)
{
    private readonly TextDecoder _wholes = new(options.Encoding);

    // What is given or marked was taken care of before lines were cut.
    private readonly TextDecoder _lines = new(given: null);

    private readonly JsonDocumentParser _json = new(options.Fields);

    /// <summary>Reads a file that is one document.</summary>
    /// <exception cref="DocumentException">It is none, and why.</exception>
    public Document ParseWhole(string place, ReadOnlyMemory<byte> bytes, InputFormat format)
    {
        var (text, note) = _wholes.Decode(bytes.Span, format == InputFormat.Html ? HtmlText.DeclaredEncoding : null);
        text = format switch
        {
            InputFormat.Html => HtmlText.Of(text),
            InputFormat.Markdown => MarkdownText.Of(text),
            _ => text,
        };
        return new Document(place, text) { IsExtracted = format != InputFormat.Text, Notes = note is null ? [] : [note] };
    }

    /// <summary>Reads a line of JSON.</summary>
    /// <exception cref="DocumentException">It is no document, and why.</exception>
    public Document ParseLine(string place, ReadOnlyMemory<byte> line)
    {
        var (json, note) = _lines.ToUtf8(line);
        try
        {
            var document = ParseJson(place, JsonElement.Parse(json.Span));
            return note is null ? document : document with { Notes = [note, .. document.Notes] };
        }
        catch (JsonException e)
        {
            throw new DocumentException(string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {e.BytePositionInLine}: {JsonFailure.ReasonOf(e)}"));
        }
    }

    /// <summary>Reads a document that is JSON.</summary>
    /// <exception cref="DocumentException">It is no document, and why.</exception>
    public Document ParseJson(string place, JsonElement json) => _json.Parse(place, json);
}

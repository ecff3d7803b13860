using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>A document's result in the library's own JSON, with the document's id before it and, below "input", all else that the input said.</summary>
internal static class DocumentJson
{
    /// <summary>
    /// What is written is data for programs and not part of a web page: quotation marks and apostrophes stay what they are.
    /// </summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void Write(Utf8JsonWriter writer, Document document, AttributionResult result, AttributionJsonOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        if (document.GivenId is { } id)
        {
            WriteAsGiven(writer, id);
        }
        else
        {
            writer.WriteStringValue(document.Id);
        }

        // Without the text that was taken out of a page its offsets tell nobody anything.
        result.WriteJsonMembers(writer, options with { IncludeText = options.IncludeText || document.IsExtracted });
        if (document.Fields.Count > 0)
        {
            WriteFields(writer, document.Fields);
        }

        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, JsonElement>> fields)
    {
        writer.WriteStartObject("input"u8);
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            WriteAsGiven(writer, value);
        }

        writer.WriteEndObject();
    }

    /// <summary>
    /// The very characters, so that 1.0 stays 1.0 and what no string of .NET can hold survives; but on one line. A line break in JSON stands
    /// between its parts and never within a string.
    /// </summary>
    private static void WriteAsGiven(Utf8JsonWriter writer, JsonElement value)
    {
        var given = JsonMarshal.GetRawUtf8Value(value);
        if (!given.ContainsAny((byte)'\n', (byte)'\r'))
        {
            writer.WriteRawValue(given, skipInputValidation: true);
            return;
        }

        var line = given.ToArray();
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        writer.WriteRawValue(line, skipInputValidation: true);
    }
}

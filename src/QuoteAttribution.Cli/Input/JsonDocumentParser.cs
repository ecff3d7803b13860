using System.Text.Json;

namespace QuoteAttribution.Cli.Input;

/// <summary>Reads a document that is a JSON object.</summary>
/// <param name="fields">Which of its fields are what.</param>
internal sealed class JsonDocumentParser(FieldNames fields)
{
    /// <summary>Reads the document.</summary>
    /// <param name="place">The name of a document that has none.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="DocumentException">It is no document, and why.</exception>
    public Document Parse(string place, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new DocumentException($"not a JSON object; a document is {{\"{fields.Id}\": …, \"{fields.Text}\": …}}");
        }

        // All names first: a document is refused for one that is no text, whichever field it is.
        var all = json.EnumerateObject().Select(static field => KeyValuePair.Create(JsonFields.NameOf(field), field.Value)).ToList();
        var text = ReadString(json, fields.Text);
        var id = json.TryGetField(fields.Id, out var given) && given.ValueKind != JsonValueKind.Null ? given : (JsonElement?)null;
        var hasCast = SpeakerParser.TryRead(json, out var speakers);
        var hasForeignCast = !hasCast && json.TryGetField(SpeakerParser.FieldName, out var foreign) && foreign.ValueKind != JsonValueKind.Null;
        return new Document(id is null ? place : NameOf(id.Value), text, speakers)
        {
            GivenId = id,
            Fields = [.. all.Where(field => !IsRead(field.Key, hasCast))],
            Notes = hasForeignCast ? [SpeakerParser.ForeignNote] : [],
        };
    }

    /// <summary>The string of a field that has to be one.</summary>
    public static string ReadString(JsonElement json, string name)
    {
        if (!json.TryGetField(name, out var value))
        {
            throw new DocumentException($"has no \"{name}\"");
        }

        return value.ValueKind == JsonValueKind.String ? StringOf(value, name) : throw new DocumentException($"\"{name}\" is not a string");
    }

    /// <summary>A string that stands in a field.</summary>
    public static string StringOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // "\ud800" is valid JSON and no text.
            throw new DocumentException($"\"{name}\" holds half a surrogate pair, or bytes that are not UTF-8");
        }
    }

    // Collections number their documents, or keep an object of their database.
    private string NameOf(JsonElement id) => id.ValueKind == JsonValueKind.String ? StringOf(id, fields.Id) : id.GetRawText();

    private bool IsRead(string field, bool hasCast) => field == fields.Id || field == fields.Text || (hasCast && field == SpeakerParser.FieldName);
}

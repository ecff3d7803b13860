using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace QuoteAttribution.Cli.Input;

/// <summary>Makes a document of what was read.</summary>
internal static class DocumentParser
{
    public static bool TryParse(RawDocument raw, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out string? failure)
    {
        document = null;
        failure = raw.Failure;
        if (failure is not null)
        {
            return false;
        }

        if (raw.Format == InputFormat.Text)
        {
            document = new Document(raw.Place, raw.Content);
            return true;
        }

        try
        {
            document = ParseJson(raw.Content);
            return true;
        }
        catch (JsonException e)
        {
            failure = ReasonOf(e);
        }
        catch (FormatException e)
        {
            failure = e.Message;
        }

        return false;
    }

    private static string ReasonOf(JsonException e)
    {
        // The message ends with a line number that counts from the start of this line and would contradict the place.
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = end < 0 ? e.Message : e.Message[..end];
        return string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {e.BytePositionInLine}: {message}");
    }

    private static Document ParseJson(string line)
    {
        using var json = JsonDocument.Parse(line);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("not a JSON object; a line is {\"id\": …, \"text\": …}");
        }

        return new Document(ReadId(json.RootElement), ReadString(json.RootElement, "text"), SpeakerParser.Read(json.RootElement));
    }

    private static string ReadId(JsonElement document) =>
        // Many collections number their documents.
        document.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : ReadString(document, "id");

    internal static string ReadString(JsonElement document, string name)
    {
        if (!document.TryGetProperty(name, out var value))
        {
            throw new FormatException($"has no \"{name}\"");
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new FormatException($"\"{name}\" is not a string");
        }

        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // "\ud800" is valid JSON and no text.
            throw new FormatException($"\"{name}\" holds half a surrogate pair");
        }
    }
}

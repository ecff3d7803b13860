using System.Text.Json;

namespace QuoteAttribution.Cli.Input;

/// <summary>Reads the speakers that a document names: <c>"speakers": [{"name": …, "aliases": […], "gender": …}]</c>.</summary>
internal static class SpeakerParser
{
    public const string FieldName = "speakers";

    /// <summary>What the user should know where the field is no list of speakers.</summary>
    public const string ForeignNote = $"\"{FieldName}\" is no list of {Example} and is left aside";

    private const string Example = """{"name": …, "aliases": […], "gender": "female"}""";

    /// <summary>Reads the speakers of a document where it has some of this shape.</summary>
    /// <remarks>
    /// Collections have columns of that name which mean something else. A list is taken for one of ours when it is empty or one of its
    /// entries has a "name"; then a mistake in it is an error, because a cast that is only half read would mislead.
    /// </remarks>
    /// <param name="document">The document.</param>
    /// <param name="speakers">The speakers; null where there are none.</param>
    /// <returns>Whether the field was read; where it was not, it is a field like any other.</returns>
    public static bool TryRead(JsonElement document, out IReadOnlyList<KnownSpeaker>? speakers)
    {
        speakers = null;
        if (!document.TryGetField(FieldName, out var field) || field.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        if (field.GetArrayLength() > 0 && !field.EnumerateArray().Any(static entry => entry.ValueKind == JsonValueKind.Object && entry.TryGetField("name", out _)))
        {
            return false;
        }

        speakers = ReadAll(field);
        return true;
    }

    /// <summary>Reads a file that is a list of speakers, or an object that holds one.</summary>
    /// <exception cref="DocumentException">What is wrong with it.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static IReadOnlyList<KnownSpeaker> ReadFile(byte[] file)
    {
        var (json, _) = new TextDecoder(given: null).ToUtf8(file);
        var cast = JsonElement.Parse(json.Span);
        return ReadAll(cast.ValueKind == JsonValueKind.Object && cast.TryGetField(FieldName, out var inner) ? inner : cast);
    }

    /// <summary>Reads a list of speakers.</summary>
    /// <exception cref="DocumentException">What is wrong with it.</exception>
    public static IReadOnlyList<KnownSpeaker> ReadAll(JsonElement speakers) => speakers.ValueKind == JsonValueKind.Array
        ? [.. speakers.EnumerateArray().Select(ReadOne)]
        : throw new DocumentException($"\"{FieldName}\" is not a list of {Example}");

    private static KnownSpeaker ReadOne(JsonElement speaker)
    {
        if (speaker.ValueKind != JsonValueKind.Object)
        {
            throw new DocumentException($"\"{FieldName}\" holds something that is no object; an entry is {Example}");
        }

        var name = JsonDocumentParser.ReadString(speaker, "name");
        return string.IsNullOrWhiteSpace(name)
            ? throw new DocumentException($"\"{FieldName}\" holds a speaker with an empty name")
            : new KnownSpeaker(name, ReadAliases(speaker), ReadGender(speaker));
    }

    private static List<string> ReadAliases(JsonElement speaker)
    {
        if (!speaker.TryGetField("aliases", out var aliases) || aliases.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (aliases.ValueKind != JsonValueKind.Array || aliases.EnumerateArray().Any(static alias => alias.ValueKind != JsonValueKind.String))
        {
            throw new DocumentException("\"aliases\" is not a list of strings");
        }

        return [.. aliases.EnumerateArray().Select(static alias => JsonDocumentParser.StringOf(alias, "aliases")).Where(static alias => !string.IsNullOrWhiteSpace(alias))];
    }

    private static Gender ReadGender(JsonElement speaker)
    {
        if (!speaker.TryGetField("gender", out var gender) || gender.ValueKind == JsonValueKind.Null)
        {
            return Gender.Unknown;
        }

        return (gender.ValueKind == JsonValueKind.String ? JsonDocumentParser.StringOf(gender, "gender") : null) switch
        {
            "female" => Gender.Female,
            "male" => Gender.Male,
            "unknown" => Gender.Unknown,
            _ => throw new DocumentException("\"gender\" is none of \"female\", \"male\" and \"unknown\""),
        };
    }
}

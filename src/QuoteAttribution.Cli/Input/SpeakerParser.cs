using System.Text.Json;

namespace QuoteAttribution.Cli.Input;

/// <summary>Reads the speakers that a document names: <c>"speakers": [{"name": …, "aliases": […], "gender": …}]</c>.</summary>
internal static class SpeakerParser
{
    /// <summary>The speakers; null where the document has none.</summary>
    public static IReadOnlyList<KnownSpeaker>? Read(JsonElement document)
    {
        if (!document.TryGetProperty("speakers", out var speakers) || speakers.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return speakers.ValueKind == JsonValueKind.Array
            ? [.. speakers.EnumerateArray().Select(ReadSpeaker)]
            : throw new FormatException("\"speakers\" is not a list");
    }

    private static KnownSpeaker ReadSpeaker(JsonElement speaker)
    {
        if (speaker.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("\"speakers\" holds something that is no object; an entry is {\"name\": …, \"aliases\": […], \"gender\": \"female\"}");
        }

        var name = DocumentParser.ReadString(speaker, "name");
        return string.IsNullOrWhiteSpace(name)
            ? throw new FormatException("\"speakers\" holds a speaker with an empty name")
            : new KnownSpeaker(name, ReadAliases(speaker), ReadGender(speaker));
    }

    private static List<string> ReadAliases(JsonElement speaker)
    {
        if (!speaker.TryGetProperty("aliases", out var aliases) || aliases.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (aliases.ValueKind != JsonValueKind.Array || aliases.EnumerateArray().Any(static alias => alias.ValueKind != JsonValueKind.String))
        {
            throw new FormatException("\"aliases\" is not a list of strings");
        }

        return [.. aliases.EnumerateArray().Select(static alias => alias.GetString()!).Where(static alias => !string.IsNullOrWhiteSpace(alias))];
    }

    private static Gender ReadGender(JsonElement speaker)
    {
        if (!speaker.TryGetProperty("gender", out var gender) || gender.ValueKind == JsonValueKind.Null)
        {
            return Gender.Unknown;
        }

        return (gender.ValueKind == JsonValueKind.String ? gender.GetString() : null) switch
        {
            "female" => Gender.Female,
            "male" => Gender.Male,
            "unknown" => Gender.Unknown,
            _ => throw new FormatException("\"gender\" is none of \"female\", \"male\" and \"unknown\""),
        };
    }
}

using System.Text.Json;

namespace QuoteAttribution.Cli.Input;

/// <summary>Looks for the fields of an object that came from outside.</summary>
internal static class JsonFields
{
    /// <summary>The field of a name, the last where there are several.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="DocumentException">The name of a field is no text, and so nobody can tell whether it is this one.</exception>
    public static bool TryGetField(this JsonElement json, string name, out JsonElement value)
    {
        try
        {
            return json.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException) when (json.ValueKind == JsonValueKind.Object)
        {
            throw NameIsNoText();
        }
    }

    /// <summary>The name of a field.</summary>
    /// <exception cref="DocumentException">It is no text.</exception>
    public static string NameOf(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            throw NameIsNoText();
        }
    }

    // "\ud800" is valid JSON and no text.
    private static DocumentException NameIsNoText() => new("the name of a field holds half a surrogate pair");
}

using System.Text.Json;

namespace QuoteAttribution.Cli.Input;

/// <summary>What is wrong with JSON, without the places that the parser counts in its own way.</summary>
internal static class JsonFailure
{
    public static string ReasonOf(JsonException e)
    {
        var message = e.Message;
        foreach (var place in (ReadOnlySpan<string>)[" LineNumber:", " Path:"])
        {
            var end = message.IndexOf(place, StringComparison.Ordinal);
            message = end < 0 ? message : message[..end];
        }

        return ShortReason.Of(message);
    }
}

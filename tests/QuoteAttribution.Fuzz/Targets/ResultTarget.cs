using System.Text.Json;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>A result that was written as JSON and is read again.</summary>
internal static class ResultTarget
{
    public static void Read(byte options, byte[] input)
    {
        try
        {
            var result = AttributionResult.Parse(input, null);
            var json = result.ToJson();
            Violation.Unless(AttributionResult.Parse(json).ToJson() == json, "a result is another when it is read again");
        }
        catch (JsonException)
        {
            // Is promised.
        }
    }
}

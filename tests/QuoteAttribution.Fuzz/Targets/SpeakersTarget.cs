using System.Text.Json;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>A file of speakers.</summary>
internal static class SpeakersTarget
{
    private const string Text = "“It will hold,” said Ann Reed, the mayor. “Why?” asked Tom. She laughed.\n\n“No.”";

    public static void Read(byte options, byte[] input) => Refusal.Of(() =>
    {
        try
        {
            var speakers = SpeakerParser.ReadFile(input);
            _ = QuoteAttributor.Default.Analyze(Text, speakers).ToJson();
        }
        catch (JsonException)
        {
            // Is said as such.
        }
    });
}

using System.Globalization;

namespace QuoteAttribution.Cli.Output.Page;

/// <summary>By what a speaker is known in a page: the number, and a hue that comes back when there are more speakers than hues.</summary>
internal readonly record struct SpeakerSign(string Number, string Badge, string Hue)
{
    // As many as the style has, h1 to h8; h0 is for nobody.
    private const int Hues = 8;

    public static SpeakerSign Nobody { get; } = new("none", "?", "h0");

    public static SpeakerSign Of(Speaker? speaker)
    {
        if (speaker is null)
        {
            return Nobody;
        }

        var number = (speaker.Id + 1).ToString(CultureInfo.InvariantCulture);
        return new SpeakerSign(number, number, string.Create(CultureInfo.InvariantCulture, $"h{(speaker.Id % Hues) + 1}"));
    }
}

using System.Globalization;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Reads how much each piece of evidence weighs.</summary>
internal static class EvidenceWeights
{
    private const string File = "dialogue-weights.txt";

    public static int Count { get; } = Enum.GetValues<Evidence>().Length;

    /// <summary>The weights that come with the library, by the number of the evidence.</summary>
    public static double[] Fitted { get; } = Read();

    private static double[] Read()
    {
        var weights = new double[Count];
        using var reader = LexiconReader.Open(File);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var blank = line.IndexOf(' ', StringComparison.Ordinal);
                weights[(int)Enum.Parse<Evidence>(line.AsSpan(0, blank))] = double.Parse(line.AsSpan(blank + 1), CultureInfo.InvariantCulture);
            }
        }

        return weights;
    }
}

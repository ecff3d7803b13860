using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>How much each piece of evidence weighs.</summary>
internal static class EvidenceWeights
{
    public static int Count { get; } = Enum.GetValues<Evidence>().Length;

    /// <summary>The weights that come with the library, by the number of the evidence.</summary>
    public static double[] Fitted { get; } = Weights<Evidence>.Of("dialogue-weights.txt").Values.ToArray();
}

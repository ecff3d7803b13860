using System.Numerics;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Some pieces of evidence, as bits.</summary>
internal readonly record struct EvidenceSet(ulong Low, ulong High)
{
    // The bits of one of the two numbers.
    private const int Half = 64;

    public static EvidenceSet Of(Evidence evidence) => default(EvidenceSet).With(evidence);

    public static EvidenceSet Of(Evidence evidence, bool condition) => condition ? Of(evidence) : default;

    public EvidenceSet With(Evidence evidence) => (int)evidence < Half
        ? new(Low | (1UL << (int)evidence), High)
        : new(Low, High | (1UL << ((int)evidence - Half)));

    public EvidenceSet With(Evidence evidence, bool condition) => condition ? With(evidence) : this;

    public static EvidenceSet operator |(EvidenceSet a, EvidenceSet b) => new(a.Low | b.Low, a.High | b.High);

    public static EvidenceSet operator &(EvidenceSet a, EvidenceSet b) => new(a.Low & b.Low, a.High & b.High);

    public static EvidenceSet operator ~(EvidenceSet a) => new(~a.Low, ~a.High);

    public bool Has(Evidence evidence) => (this & Of(evidence)) != default;

    /// <summary>The names of the pieces, with commas between.</summary>
    public override string ToString() => string.Join(", ", Enum.GetValues<Evidence>().Where(Has));

    /// <summary>The sum of the weights of all pieces.</summary>
    public double Weigh(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var bits = Low; bits != 0; bits &= bits - 1)
        {
            sum += weights[BitOperations.TrailingZeroCount(bits)];
        }

        for (var bits = High; bits != 0; bits &= bits - 1)
        {
            sum += weights[Half + BitOperations.TrailingZeroCount(bits)];
        }

        return sum;
    }
}

/// <summary>How much each piece of evidence weighs.</summary>
internal static class EvidenceWeights
{
    public static int Count { get; } = Enum.GetValues<Evidence>().Length;

    /// <summary>The weights for books, by the number of the evidence.</summary>
    public static double[] OfBooks { get; } = Weights<Evidence>.Of("dialogue-weights.txt").Values.ToArray();

    /// <summary>The same for short texts, in which who is met once speaks as well, and a phrase is mostly somebody's only name.</summary>
    public static double[] OfStories { get; } = Weights<Evidence>.Of("story-weights.txt").Values.ToArray();
}

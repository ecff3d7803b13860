using System.Numerics;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Some pieces of evidence, as bits.</summary>
internal readonly record struct EvidenceSet(ulong Bits)
{
    public EvidenceSet With(Evidence evidence) => new(Bits | (1UL << (int)evidence));

    public EvidenceSet With(Evidence evidence, bool condition) => condition ? With(evidence) : this;

    public static EvidenceSet operator |(EvidenceSet a, EvidenceSet b) => new(a.Bits | b.Bits);

    /// <summary>The sum of the weights of all pieces.</summary>
    public double Weigh(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var bits = Bits; bits != 0; bits &= bits - 1)
        {
            sum += weights[BitOperations.TrailingZeroCount(bits)];
        }

        return sum;
    }
}

using System.Numerics;

namespace QuoteAttribution.Cues.Reports;

/// <summary>Some pieces of evidence of a report, as bits; there is always one, so that none means that nobody has judged.</summary>
internal readonly record struct ReportEvidenceSet(ulong Low, ulong High)
{
    // The bits of one of the two numbers.
    private const int Half = 64;

    public bool IsNone => (Low | High) == 0;

    public ReportEvidenceSet With(ReportEvidence evidence) => With(evidence, true);

    /// <summary>With the piece, if the condition holds; without a branch, as nobody can foresee the dozens of them that are asked about for each report.</summary>
    public ReportEvidenceSet With(ReportEvidence evidence, bool condition)
    {
        var bit = (condition ? 1UL : 0UL) << ((int)evidence % Half);
        return (int)evidence < Half ? new(Low | bit, High) : new(Low, High | bit);
    }

    public bool Has(ReportEvidence evidence) => (((int)evidence < Half ? Low : High) >> ((int)evidence % Half) & 1) != 0;

    public static ReportEvidenceSet operator |(ReportEvidenceSet a, ReportEvidenceSet b) => new(a.Low | b.Low, a.High | b.High);

    /// <summary>The pieces, in the order of their numbers.</summary>
    public IEnumerable<ReportEvidence> Pieces()
    {
        for (var (low, high) = (Low, High); (low | high) != 0;)
        {
            var piece = low != 0 ? BitOperations.TrailingZeroCount(low) : Half + BitOperations.TrailingZeroCount(high);
            (low, high) = low != 0 ? (low & (low - 1), high) : (low, high & (high - 1));
            yield return (ReportEvidence)piece;
        }
    }

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

    /// <summary>The names of the pieces, with commas between.</summary>
    public override string ToString() => string.Join(", ", Pieces());
}

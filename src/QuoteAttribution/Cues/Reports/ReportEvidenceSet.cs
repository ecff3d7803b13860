namespace QuoteAttribution.Cues.Reports;

/// <summary>Some pieces of evidence of a report, as bits; there is always one, so that none means that nobody has judged.</summary>
internal readonly record struct ReportEvidenceSet(UInt128 Bits)
{
    public bool IsNone => Bits == UInt128.Zero;

    public ReportEvidenceSet With(ReportEvidence evidence, bool condition = true) => condition ? new(Bits | (UInt128.One << (int)evidence)) : this;

    public bool Has(ReportEvidence evidence) => ((Bits >> (int)evidence) & UInt128.One) != UInt128.Zero;

    public static ReportEvidenceSet operator |(ReportEvidenceSet a, ReportEvidenceSet b) => new(a.Bits | b.Bits);

    /// <summary>The pieces, in the order of their numbers.</summary>
    public IEnumerable<ReportEvidence> Pieces()
    {
        for (var bits = Bits; bits != UInt128.Zero; bits &= bits - UInt128.One)
        {
            yield return (ReportEvidence)(int)UInt128.TrailingZeroCount(bits);
        }
    }

    /// <summary>The sum of the weights of all pieces.</summary>
    public double Weigh(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var bits = Bits; bits != UInt128.Zero; bits &= bits - UInt128.One)
        {
            sum += weights[(int)UInt128.TrailingZeroCount(bits)];
        }

        return sum;
    }

    /// <summary>The names of the pieces, with commas between.</summary>
    public override string ToString() => string.Join(", ", Pieces());
}

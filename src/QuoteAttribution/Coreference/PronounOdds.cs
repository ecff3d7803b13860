namespace QuoteAttribution.Coreference;

/// <summary>How much one pronoun after a name tells of who bears it, as the logarithm of the odds; reckoned once for a text.</summary>
internal readonly struct PronounOdds
{
    private readonly double _heAfterSubject;
    private readonly double _sheAfterSubject;
    private readonly double _heAfterOther;
    private readonly double _sheAfterOther;

    /// <param name="all">The pronouns after all names of the text: where nearly every one is "he", one more tells little.</param>
    public PronounOdds(in PronounCounts all)
    {
        // One of each more than there are, so that none is impossible.
        var he = (all.He + 1.0) / (all.He + all.She + 2);
        var (subject, other) = (CoreferenceWeights.Of(CoreferenceWeight.PronounMeansSubject), CoreferenceWeights.Of(CoreferenceWeight.PronounMeansOther));
        (_heAfterSubject, _sheAfterSubject) = (Of(he, subject), Of(1 - he, subject));
        (_heAfterOther, _sheAfterOther) = (Of(he, other), Of(1 - he, other));
    }

    /// <summary>How much the pronouns after somebody's names speak for a man; below zero for a woman.</summary>
    public double OfMan(in PronounCounts counts) =>
        (counts.HeAfterSubject * _heAfterSubject) - (counts.SheAfterSubject * _sheAfterSubject)
        + ((counts.HeAfterOther * _heAfterOther) - (counts.SheAfterOther * _sheAfterOther));

    /// <summary>What a pronoun tells: it means the name before it, or else is any pronoun of the text.</summary>
    private static double Of(double share, double means) => Math.Log((means + ((1 - means) * share)) / ((1 - means) * share));
}

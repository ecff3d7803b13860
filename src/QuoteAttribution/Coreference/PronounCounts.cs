namespace QuoteAttribution.Coreference;

/// <summary>How often names are followed by pronouns of either gender, apart for names that are subjects of their clause and for all others.</summary>
internal struct PronounCounts
{
    private int _heAfterSubject;
    private int _sheAfterSubject;
    private int _heAfterOther;
    private int _sheAfterOther;

    private readonly int He => _heAfterSubject + _heAfterOther;

    private readonly int She => _sheAfterSubject + _sheAfterOther;

    public void Count(Gender pronoun, bool afterSubject)
    {
        var (he, she) = (pronoun == Gender.Male ? 1 : 0, pronoun == Gender.Female ? 1 : 0);
        _heAfterSubject += afterSubject ? he : 0;
        _sheAfterSubject += afterSubject ? she : 0;
        _heAfterOther += afterSubject ? 0 : he;
        _sheAfterOther += afterSubject ? 0 : she;
    }

    public void Add(in PronounCounts other)
    {
        _heAfterSubject += other._heAfterSubject;
        _sheAfterSubject += other._sheAfterSubject;
        _heAfterOther += other._heAfterOther;
        _sheAfterOther += other._sheAfterOther;
    }

    /// <summary>How much they speak for a man (below zero: for a woman), as the logarithm of the odds.</summary>
    /// <param name="all">Those of all names of the text: where nearly every pronoun is "he", one more tells little.</param>
    public readonly double OddsOfMan(in PronounCounts all)
    {
        // One of each more than there are, so that none is impossible.
        var he = (all.He + 1.0) / (all.He + all.She + 2);
        return Odds(_heAfterSubject, _sheAfterSubject, he, CoreferenceWeight.PronounMeansSubject)
            + Odds(_heAfterOther, _sheAfterOther, he, CoreferenceWeight.PronounMeansOther);
    }

    private static double Odds(int he, int she, double shareOfHe, CoreferenceWeight means) =>
        (he * OddsOf(shareOfHe, CoreferenceWeights.Of(means))) - (she * OddsOf(1 - shareOfHe, CoreferenceWeights.Of(means)));

    /// <summary>What a pronoun tells: it means the name before it, or else is any pronoun of the text.</summary>
    private static double OddsOf(double share, double means) => Math.Log((means + ((1 - means) * share)) / ((1 - means) * share));
}

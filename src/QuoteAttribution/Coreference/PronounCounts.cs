namespace QuoteAttribution.Coreference;

/// <summary>How often a name is followed by pronouns of either gender.</summary>
internal struct PronounCounts
{
    private int _he;
    private int _she;

    /// <summary>The gender that they tell; unknown where they are few or of both.</summary>
    public readonly Gender Told => IsClear(_he, _she) ? Gender.Male : IsClear(_she, _he) ? Gender.Female : Gender.Unknown;

    public void Count(Gender pronoun)
    {
        _he += pronoun == Gender.Male ? 1 : 0;
        _she += pronoun == Gender.Female ? 1 : 0;
    }

    private static bool IsClear(int count, int other) =>
        count >= CoreferenceWeights.Of(CoreferenceWeight.FewestPronouns) && count > other * CoreferenceWeights.Of(CoreferenceWeight.PronounMajority);
}

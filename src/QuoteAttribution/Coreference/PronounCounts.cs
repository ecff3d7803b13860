namespace QuoteAttribution.Coreference;

/// <summary>How often names are followed by pronouns of either gender, apart for names that are subjects of their clause and for all others.</summary>
internal struct PronounCounts
{
    public int HeAfterSubject { get; private set; }

    public int SheAfterSubject { get; private set; }

    public int HeAfterOther { get; private set; }

    public int SheAfterOther { get; private set; }

    public readonly int He => HeAfterSubject + HeAfterOther;

    public readonly int She => SheAfterSubject + SheAfterOther;

    public void Count(Gender pronoun, bool afterSubject)
    {
        var (he, she) = (pronoun == Gender.Male ? 1 : 0, pronoun == Gender.Female ? 1 : 0);
        HeAfterSubject += afterSubject ? he : 0;
        SheAfterSubject += afterSubject ? she : 0;
        HeAfterOther += afterSubject ? 0 : he;
        SheAfterOther += afterSubject ? 0 : she;
    }

    public void Add(in PronounCounts other)
    {
        HeAfterSubject += other.HeAfterSubject;
        SheAfterSubject += other.SheAfterSubject;
        HeAfterOther += other.HeAfterOther;
        SheAfterOther += other.SheAfterOther;
    }
}

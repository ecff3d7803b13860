namespace QuoteAttribution.Cli.Speakers;

/// <summary>Something counted by gender.</summary>
internal readonly record struct GenderCounts(long Female, long Male, long Unknown)
{
    public long All => Female + Male + Unknown;

    public static GenderCounts Of(Gender gender, long count) => gender switch
    {
        Gender.Female => new GenderCounts(count, 0, 0),
        Gender.Male => new GenderCounts(0, count, 0),
        _ => new GenderCounts(0, 0, count),
    };

    public static GenderCounts operator +(GenderCounts a, GenderCounts b) =>
        new(a.Female + b.Female, a.Male + b.Male, a.Unknown + b.Unknown);
}

namespace QuoteAttribution.Cli.Speakers;

/// <summary>
/// The persons who are quoted, by gender: how many they are, how many quotations they have, and how many words. A speaker of unknown kind is a person
/// where the text tells a gender; of the others nobody knows.
/// </summary>
internal readonly record struct GenderShares(GenderCounts People, GenderCounts Quotations, GenderCounts Words)
{
    public static GenderShares Of(SpeakerKind kind, Gender gender, QuotationCounts counts) => kind == SpeakerKind.Person || (kind == SpeakerKind.Unknown && gender != Gender.Unknown)
        ? new GenderShares(GenderCounts.Of(gender, 1), GenderCounts.Of(gender, counts.All), GenderCounts.Of(gender, counts.Words))
        : default;

    public static GenderShares operator +(GenderShares a, GenderShares b) =>
        new(a.People + b.People, a.Quotations + b.Quotations, a.Words + b.Words);
}

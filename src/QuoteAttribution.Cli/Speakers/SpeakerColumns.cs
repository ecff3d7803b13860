using System.Globalization;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Speakers;

/// <summary>The columns of the tables of speakers and of documents.</summary>
internal static class SpeakerColumns
{
    private const string Document = "Document", QuotationShare = "% of quotations";

    // Of all quotations, those without a speaker included: a share of what was attributed would promise too much.
    public static IReadOnlyList<Column<SpeakerRow>> OfSpeakers(SpeakerTally tally) =>
    [
        new("Speaker", static row => row.Name),
        new(Document, static row => row.Document ?? ""),
        new("Kind", static row => NameOf(row.Kind)),
        new("Gender", static row => NameOf(row.Gender)),
        Number<SpeakerRow>("Documents", static row => row.Documents, "Docs"),
        .. Counts<SpeakerRow>(static row => row.Counts),
        new(QuotationShare, row => Percent(row.Counts.All, tally.All.All), IsNumber: true),
        new("% of words", row => Percent(row.Counts.Words, tally.All.Words), IsNumber: true, ShortHeading: "% words"),
    ];

    /// <summary>What of them a screen shows: names need the room.</summary>
    public static IReadOnlyList<Column<SpeakerRow>> OfSpeakersOnScreen(SpeakerTally tally) =>
        [.. OfSpeakers(tally).Where(column => column.Heading != QuotationShare && (column.Heading != Document || tally.Documents > 1))];

    public static IReadOnlyList<Column<DocumentRow>> OfDocuments { get; } =
    [
        new(Document, static row => row.Document),
        .. Counts<DocumentRow>(static row => row.Counts),
        Number<DocumentRow>("Without speaker", static row => row.WithoutSpeaker.All, "No speaker"),
        Number<DocumentRow>("Speakers", static row => row.Speakers),
        Number<DocumentRow>("Women", static row => row.Genders.People.Female),
        Number<DocumentRow>("Men", static row => row.Genders.People.Male),
        Number<DocumentRow>("Unknown", static row => row.Genders.People.Unknown, "?"),
        Number<DocumentRow>("Women's words", static row => row.Genders.Words.Female, "W. words"),
        Number<DocumentRow>("Men's words", static row => row.Genders.Words.Male, "M. words"),
        Number<DocumentRow>("Words of unknown", static row => row.Genders.Words.Unknown, "? words"),
    ];

    public static string NameOf(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "person",
        SpeakerKind.Organisation => "organisation",
        SpeakerKind.Group => "group",
        SpeakerKind.Document => "document",
        _ => "unknown",
    };

    public static string Percent(long part, long whole) =>
        (whole == 0 ? 0 : 100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);

    private static string NameOf(Gender gender) => gender switch
    {
        Gender.Female => "female",
        Gender.Male => "male",
        _ => "unknown",
    };

    private static Column<T>[] Counts<T>(Func<T, QuotationCounts> of) =>
    [
        Number<T>("Quotations", row => of(row).All, "Quotes"),
        Number<T>("Direct", row => of(row).Direct),
        Number<T>("Mixed", row => of(row).Mixed),
        Number<T>("Indirect", row => of(row).Indirect),
        Number<T>("Words", row => of(row).Words),
    ];

    private static Column<T> Number<T>(string heading, Func<T, long> value, string? shortHeading = null) =>
        new(heading, row => value(row).ToString(CultureInfo.InvariantCulture), IsNumber: true, shortHeading);
}

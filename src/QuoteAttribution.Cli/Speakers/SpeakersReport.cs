using System.Globalization;
using System.Text;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Speakers;

/// <summary>Writes the table in one of its formats.</summary>
/// <param name="tally">What was counted.</param>
/// <param name="byDocument">Whether a row is a document; else it is a speaker.</param>
/// <param name="top">How many rows; null for all.</param>
internal sealed class SpeakersReport(SpeakerTally tally, bool byDocument, int? top)
{
    public byte[] Json() => byDocument
        ? SpeakersJson.Of(tally, null, Top(tally.DocumentRows))
        : SpeakersJson.Of(tally, Top(tally.SpeakerRows()), null);

    public byte[] Csv() => byDocument
        ? CsvTable.Of(SpeakerColumns.OfDocuments, Top(tally.DocumentRows))
        : CsvTable.Of(SpeakerColumns.OfSpeakers(tally), Top(tally.SpeakerRows()));

    public byte[] Table(Screen screen) => Encoding.UTF8.GetBytes(byDocument
        ? Table(SpeakerColumns.OfDocuments, tally.DocumentRows, "documents", screen)
        : Table(SpeakerColumns.OfSpeakersOnScreen(tally), tally.SpeakerRows(), "speakers", screen));

    private string Table<T>(IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows, string what, Screen screen)
    {
        var shown = Top(rows).ToList();
        var table = new StringBuilder(TextTable.Of(columns, shown, screen)).Append('\n');
        if (shown.Count < rows.Count)
        {
            Line(table, $"… and {rows.Count - shown.Count} more {what}; all of them count below.");
        }

        Line(table, $"Quotations: {tally.All.All}, with {tally.All.Words} words. Documents: {tally.Documents}.");
        Line(table, $"Without a speaker: {tally.WithoutSpeaker.All} of them, {SpeakerColumns.Percent(tally.WithoutSpeaker.All, tally.All.All)} %.");
        var genders = tally.Genders();
        Line(table, $"");
        table.Append(TextTable.Of(_genderColumns, [("Persons", genders.People), ("Their quotations", genders.Quotations), ("Their words", genders.Words)], screen));
        Line(table, $"");
        var unknown = tally.OfUnknownKind();
        Line(table, $"Of unknown kind, who may be persons or not and are not in these rows: {unknown.Speakers}, with {unknown.Quotations} quotations and {unknown.Words} words.");
        // Honest about what the figures rest on, on the page that is shown to others.
        Line(table, $"Gender is what the text tells: she, Mrs., a first name that is nearly always a woman's. Organisations, groups and documents have none.");
        Line(table, $"A full name is one speaker over all documents. A surname or \"the mayor\" is one speaker of one document, whose name stands beside.");
        return table.ToString();
    }

    private static readonly IReadOnlyList<Column<(string What, GenderCounts Counts)>> _genderColumns =
    [
        new("By gender", static row => row.What),
        Number("All", static row => row.All),
        Number("Female", static row => row.Female),
        Share("%", static row => row.Female),
        Number("Male", static row => row.Male),
        Share("%", static row => row.Male),
        Number("Unknown", static row => row.Unknown),
        Share("%", static row => row.Unknown),
    ];

    private static Column<(string What, GenderCounts Counts)> Number(string heading, Func<GenderCounts, long> value) =>
        new(heading, row => value(row.Counts).ToString(CultureInfo.InvariantCulture), IsNumber: true);

    private static Column<(string What, GenderCounts Counts)> Share(string heading, Func<GenderCounts, long> value) =>
        new(heading, row => SpeakerColumns.Percent(value(row.Counts), row.Counts.All), IsNumber: true);

    private static void Line(StringBuilder table, FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private IEnumerable<T> Top<T>(IReadOnlyList<T> rows) => top is { } most ? rows.Take(most) : rows;
}

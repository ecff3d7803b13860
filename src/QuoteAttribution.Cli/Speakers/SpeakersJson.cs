using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Speakers;

/// <summary>The table for programs, with the sums.</summary>
internal sealed record SpeakersJson(
    long Documents,
    CountsJson Quotations,
    CountsJson WithoutSpeaker,
    GenderShares Gender,
    KindCounts OfUnknownKind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SpeakerCountsJson>? Speakers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<DocumentCountsJson>? ByDocument)
{
    public static byte[] Of(SpeakerTally tally, IEnumerable<SpeakerRow>? speakers, IEnumerable<DocumentRow>? documents)
    {
        var json = new SpeakersJson(
            tally.Documents, CountsJson.Of(tally.All), CountsJson.Of(tally.WithoutSpeaker), tally.Genders(), tally.OfUnknownKind(),
            speakers is null ? null : [.. speakers.Select(row => SpeakerCountsJson.Of(row, tally.All))],
            documents is null ? null : [.. documents.Select(DocumentCountsJson.Of)]);
        return [.. JsonSerializer.SerializeToUtf8Bytes(json, SpeakersJsonContext.Readable.SpeakersJson), (byte)'\n'];
    }
}

internal sealed record CountsJson(long All, long Direct, long Mixed, long Indirect, long Words)
{
    public static CountsJson Of(QuotationCounts counts) => new(counts.All, counts.Direct, counts.Mixed, counts.Indirect, counts.Words);
}

/// <param name="Name">The name.</param>
/// <param name="Document">The only document; null where the name is a full one, whose documents are joined.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Gender">The gender that the texts use.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="Quotations">How many quotations, and their words.</param>
/// <param name="ShareOfQuotations">Of all quotations, those without a speaker included; from 0 to 1.</param>
/// <param name="ShareOfWords">Of the words of all quotations; from 0 to 1.</param>
internal sealed record SpeakerCountsJson(
    string Name, string? Document, SpeakerKind Kind, Gender Gender, long Documents, CountsJson Quotations, double ShareOfQuotations, double ShareOfWords)
{
    private const int Digits = 4;

    public static SpeakerCountsJson Of(SpeakerRow row, QuotationCounts all) => new(
        row.Name, row.Document, row.Kind, row.Gender, row.Documents, CountsJson.Of(row.Counts), Share(row.Counts.All, all.All), Share(row.Counts.Words, all.Words));

    private static double Share(long part, long whole) => whole == 0 ? 0 : Math.Round((double)part / whole, Digits);
}

internal sealed record DocumentCountsJson(string Document, CountsJson Quotations, CountsJson WithoutSpeaker, int Speakers, GenderShares Gender)
{
    public static DocumentCountsJson Of(DocumentRow row) =>
        new(row.Document, CountsJson.Of(row.Counts), CountsJson.Of(row.WithoutSpeaker), row.Speakers, row.Genders);
}

/// <summary>How it becomes JSON, settled when the program is compiled.</summary>
[JsonSerializable(typeof(SpeakersJson))]
internal sealed partial class SpeakersJsonContext : JsonSerializerContext
{
    public static SpeakersJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = DocumentJson.Encoder,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter<SpeakerKind>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<Gender>(JsonNamingPolicy.CamelCase) },
    });
}

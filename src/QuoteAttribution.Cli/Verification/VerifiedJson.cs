using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Verification;

/// <summary>A verdict for programs; docs/verify.md tells the fields.</summary>
internal sealed record VerifiedJson(
    int Number,
    string Quotation,
    string? GivenSpeaker,
    string Verdict,
    string? Document,
    int? Line,
    IReadOnlyList<SpanJson> Spans,
    string? Text,
    IReadOnlyList<DiffJson>? Diff,
    double? Alike,
    int Places,
    string? Standing,
    string? Speaker,
    double? Confidence,
    bool? SpeakerAgrees)
{
    private const int Digits = 4;

    public static byte[] Array(IReadOnlyList<Verified> verified) =>
        [.. JsonSerializer.SerializeToUtf8Bytes([.. verified.Select(Of)], VerifiedJsonContext.Readable.VerifiedJsonArray), (byte)'\n'];

    public static byte[] Lines(IReadOnlyList<Verified> verified)
    {
        using var bytes = new MemoryStream();
        foreach (var one in verified)
        {
            JsonSerializer.Serialize(bytes, Of(one), VerifiedJsonContext.Line.VerifiedJson);
            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }

    private static VerifiedJson Of(Verified one) => one.Best is not { } best
        ? new VerifiedJson(one.Given.Number, one.Given.Text, one.Given.Speaker, VerdictWords.Id(one.Verdict), null, null, [], null, null, null, 0, null, null, null, null)
        : new VerifiedJson(
            one.Given.Number,
            one.Given.Text,
            one.Given.Speaker,
            VerdictWords.Id(one.Verdict),
            best.Document,
            best.Line,
            [.. best.Spans.Select(static span => new SpanJson(span.Start, span.End))],
            best.Text,
            best.Diff is null ? null : [.. best.Diff.Select(DiffJson.Of)],
            Math.Round(best.Alike, Digits),
            one.Places,
            VerifiedColumns.StandingOf(best.Whose),
            best.Whose.Speaker,
            best.Whose.Confidence is { } confidence ? Math.Round(confidence, Digits) : null,
            best.Whose.Agrees);
}

internal sealed record SpanJson(int Start, int End);

/// <param name="Kind">same, marked or changed.</param>
/// <param name="Quoted">The words of the quotation; empty where it has none.</param>
/// <param name="Said">The words of the text; empty where it has none.</param>
internal sealed record DiffJson(string Kind, string Quoted, string Said)
{
    public static DiffJson Of(DiffPart part) => new(
        part.Kind switch
        {
            DiffKind.Same => "same",
            DiffKind.Marked => "marked",
            _ => "changed",
        },
        part.Quoted,
        part.Kind == DiffKind.Same ? part.Quoted : part.Said);
}

/// <summary>How it becomes JSON, settled when the program is compiled.</summary>
[JsonSerializable(typeof(VerifiedJson[]))]
internal sealed partial class VerifiedJsonContext : JsonSerializerContext
{
    public static VerifiedJsonContext Readable { get; } = new(With(isIndented: true));

    public static VerifiedJsonContext Line { get; } = new(With(isIndented: false));

    private static JsonSerializerOptions With(bool isIndented) => new()
    {
        Encoder = DocumentJson.Encoder,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = isIndented,
        NewLine = "\n",
    };
}

using System.Globalization;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Verification;

/// <summary>The columns of the tables of verdicts.</summary>
internal static class VerifiedColumns
{
    private const string Nothing = "—";

    private static readonly Column<Verified>[] _csv =
    [
        new("number", static one => Number(one.Given.Number)),
        new("quotation", static one => one.Given.Text),
        new("verdict", static one => VerdictWords.Id(one.Verdict)),
        new("document", static one => one.Best?.Document ?? ""),
        new("line", static one => Number(one.Best?.Line)),
        new("start", static one => Number(one.Best?.Spans[0].Start)),
        new("end", static one => Number(one.Best?.Spans[^1].End)),
        new("text", static one => one.Best?.Text ?? ""),
        new("diff", static one => one.Best?.Diff is { } diff ? DiffPart.Line(diff) : ""),
        new("alike", static one => one.Best is { } best ? best.Alike.ToString("0.###", CultureInfo.InvariantCulture) : ""),
        new("places", static one => Number(one.Places)),
        new("standing", static one => one.Best is { } best ? StandingOf(best.Whose) : ""),
        new("speaker", static one => one.Best?.Whose.Speaker ?? ""),
        new("confidence", static one => one.Best?.Whose.Confidence?.ToString("0.####", CultureInfo.InvariantCulture) ?? ""),
        new("given speaker", static one => one.Given.Speaker ?? ""),
        new("speaker agrees", static one => one.Best?.Whose.Agrees switch { true => "yes", false => "no", null => "" }),
    ];

    /// <summary>What a screen shows.</summary>
    public static IReadOnlyList<Column<Verified>> OnScreen { get; } =
    [
        new("#", static one => Number(one.Given.Number), IsNumber: true),
        new("Verdict", static one => VerdictWords.Name(one.Verdict)),
        new("Where", static one => one.Best is { } best ? $"{best.Document}, line {Number(best.Line)}" : Nothing),
        new("Whose words", static one => one.Best is { } best ? WhoseOf(best.Whose, one.Given.Speaker) : Nothing),
        new("Quotation", static one => one.Given.Text),
    ];

    public static byte[] Csv(IReadOnlyList<Verified> verified) => CsvTable.Of(_csv, verified);

    public static string StandingOf(Whereabouts whose) => whose.Standing switch
    {
        Standing.Quotation => "quotation",
        Standing.Report => "report",
        Standing.Partly => "partly",
        _ => "narration",
    };

    private static string WhoseOf(Whereabouts whose, string? given)
    {
        var who = whose.Standing switch
        {
            Standing.Narration => "the writer's",
            Standing.Partly => "partly quoted",
            Standing.Report => whose.Speaker is null ? "reported" : $"{whose.Speaker}, reported",
            _ => whose.Speaker ?? "?",
        };
        return whose.Agrees == false ? $"{who}; not {given}" : who;
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

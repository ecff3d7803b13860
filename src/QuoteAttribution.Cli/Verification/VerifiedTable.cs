using System.Globalization;
using System.Text;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Verification;

/// <summary>The verdicts to be read by a person: a line each, what was altered below, and how many there are of each.</summary>
internal static class VerifiedTable
{
    private const int Indent = 4;

    public static byte[] Of(IReadOnlyList<Verified> verified, Screen screen)
    {
        var table = new StringBuilder(TextTable.Of(VerifiedColumns.OnScreen, verified, screen));
        var altered = verified.Where(static one => one.Best?.Diff is not null).ToList();
        if (altered.Count > 0)
        {
            table.Append("\nAltered, as [-said in the text-] {+quoted+}:\n");
        }

        foreach (var one in altered)
        {
            AppendDiff(table, one, screen.EndsLines ? screen.Width : Screen.PlainWidth);
        }

        table.Append(CultureInfo.InvariantCulture, $"\n{verified.Count} {(verified.Count == 1 ? "quotation" : "quotations")}: ");
        table.AppendJoin(", ", verified.GroupBy(static one => one.Verdict).OrderBy(static group => group.Key)
            .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {VerdictWords.Name(group.Key)}")));
        return Encoding.UTF8.GetBytes(table.Append(".\n").ToString());
    }

    private static void AppendDiff(StringBuilder table, Verified one, int width)
    {
        var number = one.Given.Number.ToString(CultureInfo.InvariantCulture).PadLeft(Indent - 2);
        var line = SingleLine.Of(DiffPart.Line(one.Best!.Diff!));
        foreach (var part in WrappedText.Lines(line, Math.Max(width - Indent, Indent)))
        {
            table.Append(number).Append("  ").Append(part.In(line)).Append('\n');
            number = new string(' ', number.Length);
        }
    }
}

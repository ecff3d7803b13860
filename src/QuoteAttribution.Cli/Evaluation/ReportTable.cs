using System.Text;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>A report to read: a line for each result, the names in a column, then the examples of errors.</summary>
internal static class ReportTable
{
    public static string Of(Report report, ErrorSamples errors)
    {
        var width = report.Lines.Max(static line => line.Name.Length);
        var table = new StringBuilder();
        foreach (var line in report.Lines)
        {
            table.Append(line.Name.PadRight(width)).Append("  ").Append(FiguresOf(line)).Append('\n');
        }

        foreach (var (kind, count, examples) in errors.Kinds)
        {
            table.Append('\n').Append(kind).Append(": ").Append(Figure.Count(count).Text).Append('\n');
            foreach (var example in examples)
            {
                table.Append("  ").Append(example).Append('\n');
            }
        }

        return table.ToString();
    }

    private static string FiguresOf(ReportLine line) =>
        line.Only is { } only ? only.Text : string.Join("  ", line.Figures.Select(static figure => $"{figure.Key} {figure.Value.Text}"));
}

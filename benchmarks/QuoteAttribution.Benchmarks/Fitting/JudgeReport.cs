using System.Globalization;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Compares how likely reports are called with how often they are right.</summary>
internal static class JudgeReport
{
    private const int Buckets = 10;

    public static void Write(string name, List<JudgedReport> reports, Func<JudgedReport, double> probabilityOf)
    {
        Write($"{name}, without marks", [.. reports.Where(static report => !report.IsMixed).Select(report => (probabilityOf(report), report.IsRight))]);
        Write($"{name}, with marks", [.. reports.Where(static report => report.IsMixed).Select(report => (probabilityOf(report), report.IsRight))]);
    }

    private static void Write(string name, List<(double Probability, bool IsRight)> judged)
    {
        var right = judged.Count(static one => one.IsRight);
        Console.WriteLine(Text($"{name}: {judged.Count}, right {100.0 * right / judged.Count:F1} %, area under the curve {Area(judged):F3}, Brier {judged.Average(static one => Math.Pow(one.Probability - (one.IsRight ? 1 : 0), 2)):F3}, expected calibration error {Error(judged):F3}"));
        foreach (var bucket in judged.GroupBy(BucketOf).OrderBy(static bucket => bucket.Key))
        {
            Console.WriteLine(Text($"  {bucket.Key / (double)Buckets:F1} to {(bucket.Key + 1) / (double)Buckets:F1}: {bucket.Count(),6}, right {100.0 * bucket.Count(static one => one.IsRight) / bucket.Count():F1} %"));
        }

        for (var least = 0; least < 20; least++)
        {
            var kept = judged.Where(one => one.Probability >= least / 20.0).ToList();
            Console.WriteLine(Text($"  from {least / 20.0:F2}: {kept.Count,6}, right {100.0 * kept.Count(static one => one.IsRight) / Math.Max(1, kept.Count):F1} %, of the right ones {100.0 * kept.Count(static one => one.IsRight) / right:F1} %"));
        }
    }

    private static int BucketOf((double Probability, bool IsRight) one) => Math.Min(Buckets - 1, (int)(one.Probability * Buckets));

    private static double Error(List<(double Probability, bool IsRight)> judged) => judged.GroupBy(BucketOf).Sum(bucket =>
        Math.Abs(bucket.Sum(static one => one.Probability) - bucket.Count(static one => one.IsRight))) / judged.Count;

    /// <summary>How often a right one is called likelier than a wrong one, ties by half.</summary>
    private static double Area(List<(double Probability, bool IsRight)> judged)
    {
        var (area, rank) = (0.0, 0.0);
        foreach (var tie in judged.GroupBy(static one => one.Probability).OrderBy(static tie => tie.Key))
        {
            var wrong = tie.Count(static one => !one.IsRight);
            area += tie.Count(static one => one.IsRight) * (rank + (wrong / 2.0));
            rank += wrong;
        }

        return area / Math.Max(1, rank * judged.Count(static one => one.IsRight));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using QuoteAttribution.Resolution.Results;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>
/// Counts how often attributions that are called so likely are right, and writes <c>confidence-table.txt</c>:
/// <c>--fit-confidence TEXTS.jsonl[,MORE.jsonl] [--check OTHERS.jsonl,…] [--out TABLE.txt]</c>. The others only check it; of a file that stands in both
/// lists every second text does, and names beside it are trusted: those of many texts are guessed.
/// </summary>
internal static class ConfidenceRun
{
    private const int Buckets = 10;

    // Of the texts of today there are few: each counts for more than one.
    private const int WeightOfToday = 4;

    // So many attributions are thought to be as right as they are called, before any is counted.
    private const double Prior = 8;

    public static void Run(string corpora, string checks, string? output)
    {
        var (fitted, checking) = (corpora.Split(','), checks.Split(',', StringSplitOptions.RemoveEmptyEntries));
        var examples = fitted.SelectMany(path => Read(path, checking.Contains(path) ? 0 : null)).ToList();
        var persons = PersonsRight(examples);
        var tables = Enum.GetValues<ConfidenceGroup>().ToDictionary(static group => group, group => Rows([.. examples.Where(one => one.Group == group)], persons));
        foreach (var path in checking)
        {
            Report(Path.GetFileNameWithoutExtension(path), [.. Read(path, fitted.Contains(path) ? 1 : null)], tables, persons);
        }

        if (output is not null)
        {
            Write(output, tables);
        }
    }

    private static List<JudgedAttribution> Read(string path, int? half) => [.. GoldStatements.Read(path, withNames: half is not null)
        .Where((_, number) => half is null || number % 2 == half)
        .SelectMany(static text => JudgedAttribution.Of(text, text.Statements.Any(static one => one is { Source: null, IsQuoted: false }) ? WeightOfToday : 1))];

    /// <summary>What was called about so likely, and how often it was right: never less often than what was called less likely.</summary>
    private static List<(double Called, double Right)> Rows(List<JudgedAttribution> examples, Dictionary<ConfidenceGroup, double> persons)
    {
        var blocks = new List<(double Weight, double Called, double Right)>();
        foreach (var bucket in examples.GroupBy(BucketOf).OrderBy(static bucket => bucket.Key))
        {
            var weight = bucket.Sum(static one => one.Weight);
            var called = bucket.Sum(static one => one.Weight * one.Called) / weight;
            blocks.Add((weight + Prior, called * (weight + Prior), bucket.Sum(one => one.Weight * RightOf(one, persons)) + (Prior * called)));
            while (blocks.Count > 1 && blocks[^1].Right / blocks[^1].Weight < blocks[^2].Right / blocks[^2].Weight)
            {
                var (last, before) = (blocks[^1], blocks[^2]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((last.Weight + before.Weight, last.Called + before.Called, last.Right + before.Right));
            }
        }

        return [.. blocks.Select(static block => (Math.Round(block.Called / block.Weight, 2), Math.Round(block.Right / block.Weight, 2))).DistinctBy(static row => row.Item1)];
    }

    /// <summary>How often the person is right where people marked who it is, and the words and the source are right; in the news, where not all are marked.</summary>
    private static Dictionary<ConfidenceGroup, double> PersonsRight(List<JudgedAttribution> examples) => Enum.GetValues<ConfidenceGroup>().ToDictionary(
        static group => group,
        group =>
        {
            var known = examples.Where(one => one.Weight == 1 && IsLike(one.Group, group) && one.Verdict is Verdict.Right or Verdict.WrongPerson).ToList();
            return known.Count == 0 ? 1 : (double)known.Count(static one => one.Verdict == Verdict.Right) / known.Count;
        });

    /// <summary>Whether the persons of two groups are found alike: of reports few are marked, of quoted words many.</summary>
    private static bool IsLike(ConfidenceGroup a, ConfidenceGroup b) => a == b
        || (a is ConfidenceGroup.ReportPronoun or ConfidenceGroup.RulePronoun && b is ConfidenceGroup.ReportPronoun or ConfidenceGroup.RulePronoun)
        || (a is ConfidenceGroup.ReportNamed or ConfidenceGroup.RuleNamed && b is ConfidenceGroup.ReportNamed or ConfidenceGroup.RuleNamed);

    /// <summary>Where nobody marked who it is, as often as elsewhere.</summary>
    private static double RightOf(JudgedAttribution one, Dictionary<ConfidenceGroup, double> persons) =>
        one.Verdict == Verdict.Right ? 1 : one.Verdict == Verdict.PersonUnknown ? persons[one.Group] : 0;

    private static int BucketOf(JudgedAttribution one) => Math.Min(Buckets - 1, (int)(one.Called * Buckets));

    private static void Report(string name, List<JudgedAttribution> attributions, Dictionary<ConfidenceGroup, List<(double Called, double Right)>> tables, Dictionary<ConfidenceGroup, double> persons)
    {
        var curves = tables.ToDictionary(static pair => pair.Key, static pair => new Calibration([.. pair.Value.Select(static row => row.Called)], [.. pair.Value.Select(static row => row.Right)]));
        Report($"{name}, all", attributions, curves, persons);
        foreach (var kind in attributions.GroupBy(static one => one.Kind).OrderBy(static kind => kind.Key))
        {
            Report($"{name}, {kind.Key}", [.. kind], curves, persons);
        }

        foreach (var group in attributions.GroupBy(static one => one.Group).OrderBy(static group => group.Key))
        {
            Report($"{name}, {group.Key}", [.. group], curves, persons);
        }
    }

    private static void Report(string name, List<JudgedAttribution> attributions, Dictionary<ConfidenceGroup, Calibration> curves, Dictionary<ConfidenceGroup, double> persons)
    {
        var before = attributions.Select(one => (Said: one.Called, Right: RightOf(one, persons))).ToList();
        var after = attributions.Select(one => (Said: curves[one.Group].At(one.Called), Right: RightOf(one, persons))).ToList();
        Console.WriteLine(Text($"{name}: {attributions.Count}, right {100.0 * before.Average(static one => one.Right):F1} %, expected calibration error {Error(before):F3} before, {Error(after):F3} after"));
        Console.WriteLine("   " + string.Join("  ", after.GroupBy(static one => Math.Min(Buckets - 1, (int)(one.Said * Buckets))).OrderBy(static bucket => bucket.Key)
            .Select(static bucket => Text($"{bucket.Average(static one => one.Said):F2}: {100.0 * bucket.Average(static one => one.Right):F0} % of {bucket.Count()}"))));
    }

    private static double Error(List<(double Said, double Right)> judged) => judged.GroupBy(static one => Math.Min(Buckets - 1, (int)(one.Said * Buckets)))
        .Sum(static bucket => Math.Abs(bucket.Sum(static one => one.Said) - bucket.Sum(static one => one.Right))) / judged.Count;

    private static void Write(string path, Dictionary<ConfidenceGroup, List<(double Called, double Right)>> tables) => File.WriteAllLines(path,
    [
        "# How often attributions that were called so likely (first) turned out right (second): words and speaker are those that the text means. Between the",
        "# rows lie straight lines; what each group is says Resolution/Results/Calibration.cs.",
        "# Source: counted with `QuoteAttribution.Benchmarks --fit-confidence` on 840 news articles (PolNeAR, train), half of 84 more (dev, with the names of",
        "# the speakers), half of 18 novels (PDNC), half of the texts of today and three files of benchmarks/texts; benchmarks/accuracy.md tells of texts kept apart.",
        "# Licence: MIT (no text of them is in it). Date: 2026-12-01.",
        .. tables.OrderBy(static pair => pair.Key).SelectMany(static pair => (string[])[string.Empty, $"[{pair.Key}]", .. pair.Value.Select(static row => Text($"{row.Called:F2} {row.Right:F2}"))]),
    ]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

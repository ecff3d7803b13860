using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using QuoteAttribution.Benchmarks.Texts;

namespace QuoteAttribution.Benchmarks;

/// <summary>Million characters a second; times of texts of different length can be compared by it.</summary>
internal sealed class SpeedColumn : IColumn
{
    public string Id => nameof(SpeedColumn);

    public string ColumnName => "Mchar/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Million characters (UTF-16 code units) a second";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        const double NanosecondsToMillionths = 1e3;
        return summary[benchmarkCase]?.ResultStatistics is { } statistics
            && benchmarkCase.Parameters[nameof(AttributionBenchmarks.Corpus)] is Corpus corpus
            ? (corpus.Characters / statistics.Mean * NanosecondsToMillionths).ToString("F1", CultureInfo.InvariantCulture)
            : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}

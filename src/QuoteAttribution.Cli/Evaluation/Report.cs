namespace QuoteAttribution.Cli.Evaluation;

/// <summary>The results of an evaluation, in the order in which they are shown.</summary>
internal sealed class Report
{
    private readonly List<ReportLine> _lines = [];

    public IReadOnlyList<ReportLine> Lines => _lines;

    /// <summary>What the names of the lines that follow begin with.</summary>
    public string Prefix { get; set; } = "";

    public void Add(string name, params IReadOnlyList<(string Key, Figure Value)> figures) => _lines.Add(new ReportLine(Prefix + name, null, figures));

    public void Add(string name, Figure only) => _lines.Add(new ReportLine(Prefix + name, only, []));

    public void Add(string name, PrecisionRecall score) => Add(name, score.Figures());
}

/// <summary>A result: one figure, or several with a key each.</summary>
internal sealed record ReportLine(string Name, Figure? Only, IReadOnlyList<(string Key, Figure Value)> Figures);

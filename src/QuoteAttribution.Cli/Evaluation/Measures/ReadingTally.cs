namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>What was counted in texts of one genre.</summary>
internal sealed class ReadingTally
{
    public long Quoted { get; set; }

    /// <summary>Quoted stretches of which half or more was found.</summary>
    public long Found { get; set; }

    /// <summary>… with one of the speakers that are right, or without one where the text does not tell.</summary>
    public long Right { get; set; }

    /// <summary>… under the fullest name that the text has.</summary>
    public long FullName { get; set; }

    /// <summary>Quoted stretches that agree nearly to the letter with what was found.</summary>
    public long Exact { get; set; }

    /// <summary>Stretches that were predicted as somebody's words.</summary>
    public long Stretches { get; set; }

    /// <summary>… half of which or more is annotated as quoted.</summary>
    public long TrueStretches { get; set; }

    public long Reported { get; set; }

    /// <summary>Reports whose content agrees by half with a predicted one, with a speaker that is right.</summary>
    public long ReportedRight { get; set; }

    public long Reports { get; set; }

    /// <summary>Predicted reports whose content agrees by half with something annotated.</summary>
    public long TrueReports { get; set; }

    public void Add(ReadingTally other)
    {
        Quoted += other.Quoted;
        Found += other.Found;
        Right += other.Right;
        FullName += other.FullName;
        Exact += other.Exact;
        Stretches += other.Stretches;
        TrueStretches += other.TrueStretches;
        Reported += other.Reported;
        ReportedRight += other.ReportedRight;
        Reports += other.Reports;
        TrueReports += other.TrueReports;
    }

    public IReadOnlyList<(string Key, Figure Value)> Figures() =>
    [
        ("quoted", Figure.Count(Quoted)),
        ("found", Share(Found, Quoted)),
        ("found and right", Share(Right, Quoted)),
        ("full name", Share(FullName, Quoted)),
        ("exact", Share(Exact, Quoted)),
        ("precision", Share(TrueStretches, Stretches)),
        ("reported", Figure.Count(Reported)),
        ("reported right", Share(ReportedRight, Reported)),
        ("reported precision", Share(TrueReports, Reports)),
    ];

    private static Figure Share(long part, long whole) => Figure.Percent(Percentage.Of(part, whole));
}

namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>Source, cue or content spans of all attributions, in the news: how many are exactly as annotated, but for marks and blanks at their ends.</summary>
internal sealed class RoleSpans(
    string role, Func<GoldAttribution, IReadOnlyList<TextSpan>> ofGold, Func<Predicted, IReadOnlyList<TextSpan>> ofPredicted) : Measure
{
    private readonly PrecisionRecall _score = new();

    public static RoleSpans OfSource() =>
        new("source", static gold => gold.Source, static predicted => predicted.Mention is { } mention ? [mention] : []);

    public static RoleSpans OfCue() => new("cue", static gold => gold.Cue, static predicted => predicted.Cue is { } cue ? [cue] : []);

    public static RoleSpans OfContent() => new("content", static gold => gold.Content, static predicted => predicted.Spans);

    public override void Add(EvaluatedDocument document)
    {
        var gold = document.Attributions.SelectMany(ofGold).Select(document.Text.Trim).ToHashSet();
        var found = document.Predicted.SelectMany(ofPredicted).Select(document.Text.Trim).ToHashSet();
        var both = gold.Count(found.Contains);
        _score.Gold += gold.Count;
        _score.FoundGold += both;
        _score.Predicted += found.Count;
        _score.RightPredicted += both;
    }

    public override void WriteTo(Report report) => report.Add($"{role} spans of all attributions, exact", _score);
}

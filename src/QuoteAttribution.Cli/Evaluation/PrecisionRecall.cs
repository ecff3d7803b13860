namespace QuoteAttribution.Cli.Evaluation;

/// <summary>
/// Precision, the share of what was predicted that is right; recall, the share of what is in the gold that was found; and F1, their harmonic
/// mean. The two count different things, so each has a number of right ones of its own.
/// </summary>
internal sealed class PrecisionRecall
{
    public long RightPredicted { get; set; }

    public long Predicted { get; set; }

    public long FoundGold { get; set; }

    public long Gold { get; set; }

    public IReadOnlyList<(string Key, Figure Value)> Figures()
    {
        var precision = Share(RightPredicted, Predicted);
        var recall = Share(FoundGold, Gold);
        var mean = precision + recall > 0 ? 200 * precision * recall / (precision + recall) : 0;
        return
        [
            ("P", Figure.Percent(Percentage.Rounded(100 * precision))),
            ("R", Figure.Percent(Percentage.Rounded(100 * recall))),
            ("F1", Figure.Percent(Percentage.Rounded(mean))),
            ("gold", Figure.Count(Gold)),
            ("predicted", Figure.Count(Predicted)),
        ];
    }

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}

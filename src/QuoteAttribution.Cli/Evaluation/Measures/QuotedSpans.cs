namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>
/// Quoted spans: how many of the stretches that somebody says were found, and how many of those that were found are such: exactly, and at least
/// half covered. A title or scare quote that is taken for speech counts against precision.
/// </summary>
/// <param name="goldParts">The stretches of a gold attribution.</param>
/// <param name="predictedParts">The stretches of a predicted quotation that is direct or mixed.</param>
/// <param name="errors">Takes what is missed and what is invented.</param>
internal sealed class QuotedSpans(
    Func<MarkedText, GoldAttribution, IEnumerable<TextSpan>> goldParts, Func<MarkedText, Predicted, IEnumerable<TextSpan>> predictedParts, ErrorSamples errors)
    : Measure
{
    private readonly PrecisionRecall _exact = new();
    private readonly PrecisionRecall _half = new();

    /// <summary>For the news: what stands between marks, of all that is annotated as quoted.</summary>
    public static QuotedSpans OfNews(ErrorSamples errors) => new(
        static (text, attribution) => attribution.IsIndirect ? [] : QuotedParts.BetweenMarks(text, attribution.Content),
        static (text, predicted) => QuotedParts.BetweenMarks(text, predicted.Whole),
        errors);

    /// <summary>For fiction, where all that is annotated is speech, whatever its marks are.</summary>
    public static QuotedSpans OfFiction(ErrorSamples errors) => new(
        static (text, attribution) => text.Trim(attribution.Content).Where(static span => span.Length > 0),
        static (text, predicted) => QuotedParts.BehindMarks(text, predicted.Spans),
        errors);

    public override void Add(EvaluatedDocument document)
    {
        var text = document.Text;
        var gold = new SpanIndex(document.Attributions.SelectMany(attribution => goldParts(text, attribution)));
        var found = new SpanIndex(document.Predicted.Where(static predicted => predicted.IsQuoted).SelectMany(predicted => predictedParts(text, predicted)));
        var both = gold.Spans.Count(found.Contains);
        Count(_exact, gold, found, both, both);
        var missed = gold.Spans.Where(span => !found.HasHalfOf(span)).ToList();
        var invented = found.Spans.Where(span => !gold.HasHalfOf(span)).ToList();
        Count(_half, gold, found, gold.Spans.Count - missed.Count, found.Spans.Count - invented.Count);
        missed.ForEach(span => errors.Add("span missed", document, span));
        invented.ForEach(span => errors.Add("span invented", document, span));
    }

    public override void WriteTo(Report report)
    {
        report.Add("quoted spans, exact", _exact);
        report.Add("quoted spans, half covered", _half);
    }

    private static void Count(PrecisionRecall score, SpanIndex gold, SpanIndex found, int foundGold, int rightPredicted)
    {
        score.Gold += gold.Spans.Count;
        score.FoundGold += foundGold;
        score.Predicted += found.Spans.Count;
        score.RightPredicted += rightPredicted;
    }
}

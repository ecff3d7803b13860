namespace QuoteAttribution.Cli.Evaluation;

/// <summary>A gold document beside what was predicted for it.</summary>
internal sealed record EvaluatedDocument(GoldDocument Gold, MarkedText Text, IReadOnlyList<Predicted> Predicted)
{
    public IReadOnlyList<GoldAttribution> Attributions => Gold.Attributions;

    /// <summary>The predicted quotation that covers most of some spans; null where none covers half of them.</summary>
    /// <param name="spans">What is looked for.</param>
    /// <param name="among">The quotations; the first of those that cover as much is taken.</param>
    public static Predicted? Covering(IReadOnlyList<TextSpan> spans, IEnumerable<Predicted> among)
    {
        var (best, most) = (default(Predicted), 0);
        foreach (var predicted in among)
        {
            var shared = SpanList.Shared(spans, predicted.Spans);
            if (shared > most)
            {
                (best, most) = (predicted, shared);
            }
        }

        return 2 * most >= SpanList.Length(spans) ? best : null;
    }

    /// <summary>The predicted quotation that agrees best with some spans, however badly, and how well; the first of several.</summary>
    public (Predicted? Predicted, double Agreement) Nearest(IReadOnlyList<TextSpan> spans)
    {
        var best = Predicted.MaxBy(predicted => SpanList.Agreement(spans, predicted.Spans));
        return (best, best is null ? 0 : SpanList.Agreement(spans, best.Spans));
    }
}

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Finds the annotated quotations in what was read of a novel.</summary>
internal static class Alignment
{
    /// <summary>For each of <paramref name="count"/> turns, the annotated quotations that one of its stretches of the text overlaps.</summary>
    public static List<GoldQuotation>[] Of(GoldNovel gold, IEnumerable<(TextSpan Span, int Turn)> stretches, int count)
    {
        var aligned = Enumerable.Range(0, count).Select(static _ => new List<GoldQuotation>()).ToArray();
        var inOrder = stretches.OrderBy(static stretch => stretch.Span.Start).ToList();
        var at = 0;
        foreach (var quotation in gold.Quotations)
        {
            while (at > 0 && inOrder[at - 1].Span.End > quotation.First.Start)
            {
                at--;
            }

            while (at < inOrder.Count && inOrder[at].Span.End <= quotation.First.Start)
            {
                at++;
            }

            if (at < inOrder.Count && inOrder[at].Span.Start < quotation.First.End)
            {
                aligned[inOrder[at].Turn].Add(quotation);
            }
        }

        return aligned;
    }
}

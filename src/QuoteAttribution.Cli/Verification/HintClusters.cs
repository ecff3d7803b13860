namespace QuoteAttribution.Cli.Verification;

/// <summary>Which places of a text most pairs of words point to.</summary>
internal static class HintClusters
{
    /// <summary>The places, those with most pairs first: how many words of the text stand before the first word of the quotation.</summary>
    /// <param name="hints">What each pair points to, in order.</param>
    /// <param name="quotation">The quotation.</param>
    public static IEnumerable<int> Of(ReadOnlySpan<(int Quotation, int Diagonal)> hints, QuotationWords quotation)
    {
        var clusters = new List<(int From, int To)>();
        var from = 0;
        for (var to = 1; to <= hints.Length; to++)
        {
            while (hints[to - 1].Diagonal - hints[from].Diagonal > quotation.Drift)
            {
                from++;
            }

            clusters.Add((from, to));
        }

        var least = quotation.Count >= Limits.PairsThatNeedTwo ? 2 : 1;
        var places = new List<int>();
        foreach (var (first, end) in clusters.OrderByDescending(static cluster => cluster.To - cluster.From).TakeWhile(cluster => cluster.To - cluster.From >= least))
        {
            // The middle one: what a pair that stands twice adds does not move it much.
            var diagonal = hints[first + ((end - first) / 2)].Diagonal;
            if (places.TrueForAll(place => Math.Abs(place - diagonal) > quotation.Drift / 2))
            {
                places.Add(diagonal);
            }

            if (places.Count == Limits.PlacesToAlign)
            {
                break;
            }
        }

        return places;
    }
}

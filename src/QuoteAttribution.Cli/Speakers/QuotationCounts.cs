namespace QuoteAttribution.Cli.Speakers;

/// <summary>How many quotations there are of each kind, and how many words they have.</summary>
internal readonly record struct QuotationCounts(long Direct, long Mixed, long Indirect, long Words)
{
    public long All => Direct + Mixed + Indirect;

    public static QuotationCounts Of(IEnumerable<Quotation> quotations) =>
        quotations.Aggregate(default(QuotationCounts), static (sum, quotation) => sum + Of(quotation));

    public static QuotationCounts operator +(QuotationCounts a, QuotationCounts b) =>
        new(a.Direct + b.Direct, a.Mixed + b.Mixed, a.Indirect + b.Indirect, a.Words + b.Words);

    private static QuotationCounts Of(Quotation quotation)
    {
        var words = WordCount.Of(quotation.Text);
        return quotation.Kind switch
        {
            QuotationKind.Direct => new QuotationCounts(1, 0, 0, words),
            QuotationKind.Mixed => new QuotationCounts(0, 1, 0, words),
            _ => new QuotationCounts(0, 0, 1, words),
        };
    }
}

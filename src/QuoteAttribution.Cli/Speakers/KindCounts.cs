namespace QuoteAttribution.Cli.Speakers;

/// <summary>How many speakers there are of a kind, and what they say.</summary>
internal readonly record struct KindCounts(long Speakers, long Quotations, long Words)
{
    public static KindCounts operator +(KindCounts a, KindCounts b) => new(a.Speakers + b.Speakers, a.Quotations + b.Quotations, a.Words + b.Words);
}

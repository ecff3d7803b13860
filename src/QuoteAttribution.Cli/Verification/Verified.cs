namespace QuoteAttribution.Cli.Verification;

/// <summary>A quotation, and what was found of it.</summary>
/// <param name="Given">The quotation.</param>
/// <param name="Best">The best that was found; null where nothing was.</param>
/// <param name="Places">How often its very words stand in all documents.</param>
internal sealed record Verified(GivenQuotation Given, Finding? Best, int Places)
{
    public Verdict Verdict => Best?.Verdict ?? Verdict.Absent;
}

/// <summary>Keeps the best of what the documents have, one document after another.</summary>
internal sealed class VerdictTally(QuotationIndex index)
{
    private readonly Finding?[] _best = new Finding?[index.Quotations.Count];
    private readonly int[] _places = new int[index.Quotations.Count];

    public void Add(IReadOnlyList<(int Quotation, Finding Finding)> document)
    {
        foreach (var (number, finding) in document)
        {
            _places[number] += finding.Places;
            if (_best[number] is not { } best || finding.IsBetterThan(best))
            {
                _best[number] = finding;
            }
        }
    }

    /// <summary>All quotations in the order in which they were given.</summary>
    public IReadOnlyList<Verified> All(IReadOnlyList<GivenQuotation> given) =>
        [.. given.Select((quotation, i) => new Verified(quotation, _best[index.Numbers[i]], _places[index.Numbers[i]]))];
}

namespace QuoteAttribution;

/// <summary>A rule that links a quotation to its speaker, in words a user understands.</summary>
/// <param name="Name">Short and stable: <c>quotation, cue source</c>.</param>
/// <param name="Example">A sentence in which the rule decides.</param>
public sealed record AttributionRule(string Name, string Example)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

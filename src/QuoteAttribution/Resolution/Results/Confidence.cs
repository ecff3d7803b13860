using QuoteAttribution.Lexicons;


namespace QuoteAttribution.Resolution.Results;

/// <summary>How often an attribution of this kind is right: what the decoding of a scene gives it, else the rule's share, lessened where the mention had to be resolved.</summary>
internal static class Confidence
{
    private const double Pronoun = 0.8;
    private const double Unresolved = 0.9;

    public static double Of(in ResolvedQuotation quotation)
    {
        if (quotation.Certainty is { } certainty)
        {
            return Math.Round(certainty, 2);
        }

        var source = quotation.Link.Source;
        var share = quotation.Rule?.Precision ?? 0;
        if (source.IsNone)
        {
            return share;
        }

        var resolution = quotation.Speaker is null ? Unresolved : source.Head.Has(WordTraits.AnyPronoun) ? Pronoun : 1;
        return Math.Round(share * resolution, 2);
    }
}

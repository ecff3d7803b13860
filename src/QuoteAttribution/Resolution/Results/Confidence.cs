using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Results;

/// <summary>How often an attribution of this kind is right: what the decoding of a scene gives it, else the rule's share, lessened where the mention had to be resolved.</summary>
internal static class Confidence
{
    private static readonly Weights<ConfidenceFactor> Factors = Weights<ConfidenceFactor>.Of("resolution-weights.txt");

    public static double Of(in ResolvedQuotation quotation)
    {
        if (quotation.Certainty is { } certainty)
        {
            return Math.Round(certainty, 2);
        }

        var source = quotation.Source;
        var share = quotation.Rule?.Precision ?? 0;
        if (source.IsNone)
        {
            return share;
        }

        var resolution = quotation.Speaker is null ? Factors[ConfidenceFactor.UnresolvedSource]
            : source.Head.Has(WordTraits.AnyPronoun) ? Factors[ConfidenceFactor.PronounSource]
            : 1;
        return Math.Round(share * resolution, 2);
    }
}

/// <summary>What lessens the share of a rule's right answers; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum ConfidenceFactor
{
    PronounSource,
    UnresolvedSource,
}

using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Resolution.Reasons;

namespace QuoteAttribution.Resolution.Results;

/// <summary>How often an attribution of this kind is right: what the decoding of a scene gives it, else how likely a report is one, else the rule's share, lessened where the mention had to be resolved.</summary>
internal static class Confidence
{
    private static readonly Weights<ConfidenceFactor> Factors = Weights<ConfidenceFactor>.Of("resolution-weights.txt");

    public static double Of(in ResolvedQuotation quotation)
    {
        if (quotation.Certainty is { } certainty)
        {
            return Math.Round(certainty, 2);
        }

        var share = quotation.Link.IsJudged ? quotation.Link.Probability : quotation.Rule?.Precision ?? 0;
        return Math.Round(share * (FactorOf(quotation) is { } factor ? Factors[factor] : 1), 2);
    }

    /// <summary>What the confidence is the product of; nothing where a scene was decoded.</summary>
    public static IReadOnlyList<Reason> ReasonsFor(in ResolvedQuotation quotation)
    {
        if (quotation.Rule is not { } rule || quotation.Certainty is not null)
        {
            return [];
        }

        var share = quotation.Link.IsJudged
            ? Wording<OtherReason>.OfReasons.Of(OtherReason.ReportProbability, quotation.Link.Probability)
            : Wording<OtherReason>.OfReasons.Of(OtherReason.RuleShare, rule.Precision);
        return FactorOf(quotation) is { } factor ? [share, Wording<ConfidenceFactor>.OfReasons.Of(factor, Factors[factor])] : [share];
    }

    private static ConfidenceFactor? FactorOf(in ResolvedQuotation quotation) =>
        quotation.Source.IsNone ? quotation.Link.Pattern == Patterns.SpeakerLabel ? ConfidenceFactor.UnlabelledTurn : null
        // Of a report, the judge has seen whether it is cut wrongly.
        : quotation.Speaker is null && quotation.Link.IsJudged ? null
        : quotation.Speaker is null ? ConfidenceFactor.UnresolvedSource
        : quotation.Source.Head.Has(WordTraits.AnyPronoun) ? ConfidenceFactor.PronounSource
        : null;
}

/// <summary>What lessens the share of a rule's right answers; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum ConfidenceFactor
{
    PronounSource,
    UnresolvedSource,
    UnlabelledTurn,
}

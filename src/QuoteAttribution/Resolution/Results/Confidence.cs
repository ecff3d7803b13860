using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Resolution.Reasons;

namespace QuoteAttribution.Resolution.Results;

/// <summary>How often an attribution of this kind is right: what the decoding of a scene gives it, else how likely a report is one, else the rule's share, lessened where the mention had to be resolved; all of it set right by what was counted.</summary>
internal static class Confidence
{
    private static readonly Weights<ConfidenceFactor> Factors = Weights<ConfidenceFactor>.Of("resolution-weights.txt");

    public static double Of(in ResolvedQuotation quotation) => Math.Round(Calibration.Of(GroupOf(quotation), Unchecked(quotation)), 2);

    /// <summary>The confidence before it was compared with how often such attributions are right.</summary>
    internal static double Unchecked(in ResolvedQuotation quotation)
    {
        if (quotation.Certainty is { } certainty)
        {
            return certainty;
        }

        var share = quotation.Link.IsJudged ? quotation.Link.Probability : quotation.Rule?.Precision ?? 0;
        return share * (FactorOf(quotation) is { } factor ? Factors[factor] : 1);
    }

    /// <summary>Among which attributions it is compared.</summary>
    internal static ConfidenceGroup GroupOf(in ResolvedQuotation quotation)
    {
        if (quotation.Link.Pattern == Patterns.SpeakerLabel)
        {
            return ConfidenceGroup.Label;
        }

        var isUntagged = quotation.Source.IsNone;
        var isPronoun = !isUntagged && quotation.Source.Head.Has(WordTraits.AnyPronoun);
        return quotation.Certainty is not null
            ? isUntagged ? ConfidenceGroup.SceneUntagged : isPronoun ? ConfidenceGroup.ScenePronoun : ConfidenceGroup.SceneNamed
            : quotation.Link.IsJudged
            ? quotation.Speaker is null ? ConfidenceGroup.ReportNobody : isPronoun ? ConfidenceGroup.ReportPronoun : ConfidenceGroup.ReportNamed
            : quotation.Speaker is null ? ConfidenceGroup.RuleNobody : isUntagged ? ConfidenceGroup.RuleUntagged : isPronoun ? ConfidenceGroup.RulePronoun : ConfidenceGroup.RuleNamed;
    }

    /// <summary>What the confidence is the product of.</summary>
    public static IReadOnlyList<Reason> ReasonsFor(in ResolvedQuotation quotation)
    {
        if (quotation.Rule is not { } rule)
        {
            return [];
        }

        var wording = Wording<OtherReason>.OfReasons;
        var share = quotation.Certainty is { } certainty ? wording.Of(OtherReason.SceneShare, certainty)
            : quotation.Link.IsJudged ? wording.Of(OtherReason.ReportProbability, quotation.Link.Probability)
            : wording.Of(OtherReason.RuleShare, rule.Precision);
        var before = Unchecked(quotation);
        var counted = wording.Of(OtherReason.Counted, before == 0 ? 1 : Calibration.Of(GroupOf(quotation), before) / before);
        return quotation.Certainty is null && FactorOf(quotation) is { } factor
            ? [share, Wording<ConfidenceFactor>.OfReasons.Of(factor, Factors[factor]), counted]
            : [share, counted];
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

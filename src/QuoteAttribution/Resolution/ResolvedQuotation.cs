using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;


namespace QuoteAttribution.Resolution;

/// <summary>A linked quotation, the referent that speaks (null where it could be anybody), and the rule that decided.</summary>
/// <param name="Link">The quotation.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Rule">What decided.</param>
/// <param name="Certainty">How sure the speaker is, from 0 to 1; null where only the rule tells.</param>
internal readonly record struct ResolvedQuotation(QuotationLink Link, Referent? Speaker, AttributionRule? Rule, double? Certainty = null);

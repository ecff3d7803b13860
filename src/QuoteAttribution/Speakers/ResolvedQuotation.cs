using QuoteAttribution.Cues;

namespace QuoteAttribution.Speakers;

/// <summary>A linked quotation, the entity that speaks (null where it could be anybody), and the rule that decided.</summary>
internal readonly record struct ResolvedQuotation(QuotationLink Link, Entity? Speaker, AttributionRule? Rule);

using QuoteAttribution.Cues;

namespace QuoteAttribution.Speakers;

/// <summary>A linked quotation and the entity that speaks; null where the mention could be anybody.</summary>
internal readonly record struct ResolvedQuotation(QuotationLink Link, Entity? Speaker);

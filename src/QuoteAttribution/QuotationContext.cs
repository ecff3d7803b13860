namespace QuoteAttribution;

/// <summary>How much of the text around a quotation is meant.</summary>
public enum QuotationContext
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The sentences that the quotation is part of.</summary>
    Sentence,

    /// <summary>The paragraphs that the quotation is part of.</summary>
    Paragraph,
}

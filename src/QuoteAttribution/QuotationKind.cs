namespace QuoteAttribution;

/// <summary>How much of a quotation stands between quotation marks. Whether the words are the speaker's own tells <see cref="Quotation.IsVerbatim"/>.</summary>
/// <remarks>
/// The three kinds follow Pareti, "A database of attribution relations" (LREC 2012). Marks that may be none do not count: doubled
/// apostrophes that may be markup, and, in a text that quotes between double marks, single ones that condense a headline or set words apart.
/// </remarks>
public enum QuotationKind
{
    /// <summary>All of it, or it follows a dialogue dash: <c>"I will go," she said.</c></summary>
    Direct,

    /// <summary>Some of it: <c>She called the plan "reckless".</c> A turn of a transcript that itself quotes somebody is mixed, too.</summary>
    Mixed,

    /// <summary>None of it: <c>She said that she would go.</c> A turn of a transcript (<c>BERG: I will go.</c>) has no marks either.</summary>
    Indirect,
}

namespace QuoteAttribution;

/// <summary>How a quotation gives its speaker's words.</summary>
/// <remarks>The three kinds follow Pareti, "A database of attribution relations" (LREC 2012).</remarks>
public enum QuotationKind
{
    /// <summary>Wholly between quotation marks (or dialogue dashes): <c>"I will go," she said.</c></summary>
    Direct,

    /// <summary>Reported in the writer's words with a quoted part: <c>She called the plan "reckless".</c></summary>
    Mixed,

    /// <summary>
    /// Without marks: reported in the writer's words (<c>She said that she would go.</c>), or the turn of a transcript (<c>BERG: I will go.</c>).
    /// Single marks in a text that quotes between double ones do not count where they condense a headline or set words apart.
    /// </summary>
    Indirect,
}

namespace QuoteAttribution;

/// <summary>What is odd about a place in the text.</summary>
public enum DiagnosticKind
{
    /// <summary>A quotation is opened and never closed; it was ended within its paragraph.</summary>
    UnclosedQuotation,

    /// <summary>A closing mark without an opening one; it was left alone.</summary>
    UnpairedMark,

    /// <summary>A mark that could open or close; it was read the way that pairs best.</summary>
    AmbiguousMark,

    /// <summary>A quotation for which the text names no speaker.</summary>
    NoSpeaker,
}

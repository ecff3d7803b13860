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

    /// <summary>A quotation without a mention or a speaker: the text names nobody, or not surely enough for <see cref="QuoteAttributionOptions.MinimumConfidence"/>.</summary>
    NoSpeaker,

    /// <summary>
    /// What stands between these marks may be speech (<see cref="PassageKind.Speech"/>), and no quotation has any of it: words that the writer
    /// quotes in a sentence of his own, a heading, a title that nothing tells as one.
    /// </summary>
    NoQuotation,
}

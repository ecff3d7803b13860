namespace QuoteAttribution.Segmentation;

/// <summary>How lines and paragraphs are set.</summary>
internal enum TextLayout
{
    /// <summary>A line is a paragraph, blank lines or not.</summary>
    LineIsParagraph,

    /// <summary>Lines are broken at a fixed width; a blank line or an indent begins a paragraph.</summary>
    HardWrapped,
}

namespace QuoteAttribution.Segmentation;

/// <summary>How a token looks and where it stands.</summary>
[Flags]
internal enum TokenTraits : ushort
{
    None = 0,

    /// <summary>Its first letter is upper case.</summary>
    Capitalised = 1,

    /// <summary>Two letters or more, all upper case.</summary>
    AllCapitals = 2,

    /// <summary>White space (or the text's start) stands before it.</summary>
    SpaceBefore = 4,

    /// <summary>White space (or the text's end) stands after it.</summary>
    SpaceAfter = 8,

    /// <summary>First token of a line.</summary>
    LineStart = 16,

    /// <summary>Only blank lines (or the text's start) stand between it and the token before.</summary>
    BlankLineBefore = 32,

    /// <summary>A word that ends in the stop of an abbreviation or an initial.</summary>
    EndsInStop = 64,

    /// <summary>First token of a sentence.</summary>
    SentenceStart = 128,

    /// <summary>A word whose last letter is s, as plurals and third-person verbs have it.</summary>
    EndsInS = 256,

    /// <summary>A stop that is one full stop, no question or exclamation mark and no ellipsis.</summary>
    IsFullStop = 512,

    /// <summary>Two apostrophes in a row: a quotation mark in old archives, markup or a measure elsewhere.</summary>
    DoubledApostrophe = 1024,

    /// <summary>A word that ends in -ly, as adverbs of manner do.</summary>
    EndsInLy = 2048,

    /// <summary>A plain word that owes its capital to a headline: <c>Board Says Pier Must Go</c></summary>
    InTitleCase = 4096,

    /// <summary>The name of somebody who posts: <c>@ann_reed</c>, <c>u/ann_reed</c>.</summary>
    Handle = 8192,

    /// <summary>The sign that stands for "and" in the names of firms: <c>Reed &amp; Lind</c>.</summary>
    Ampersand = 16384,

    /// <summary>A word that ends in -ed, as regular verbs do in the past.</summary>
    EndsInEd = 32768,
}

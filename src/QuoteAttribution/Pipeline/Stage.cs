namespace QuoteAttribution.Pipeline;

/// <summary>The stages of an analysis, in order.</summary>
internal enum Stage
{
    /// <summary>Tokens, sentences, paragraphs.</summary>
    Segmentation,

    /// <summary>What stands between marks, and what it is used for.</summary>
    Quoting,

    /// <summary>How the text is told.</summary>
    Genres,

    /// <summary>The names as they are written.</summary>
    Names,

    /// <summary>Content, cue and source phrase of each quotation.</summary>
    Cues,

    /// <summary>Who is who.</summary>
    Coreference,

    /// <summary>Who speaks, and how sure that is.</summary>
    Resolution,

    /// <summary>What the caller gets.</summary>
    Result,
}

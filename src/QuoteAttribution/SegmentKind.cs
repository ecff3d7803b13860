namespace QuoteAttribution;

/// <summary>What a segment of a text is.</summary>
public enum SegmentKind
{
    /// <summary>The writer's own words, and all that belongs to no quotation.</summary>
    Narration,

    /// <summary>Somebody's very words: what stands between marks, after a dialogue dash, or after a speaker's label, with these marks.</summary>
    Speech,

    /// <summary>The words that say who speaks: <c>said Ann Reed</c>, <c>She told reporters</c>, <c>ANA BROOK:</c>.</summary>
    Tag,

    /// <summary>What somebody said in the writer's words: <c>that she would go</c>. Whoever reads the text aloud reads it as narration.</summary>
    Report,
}

namespace QuoteAttribution;

/// <summary>What the cue of a quotation tells of: what somebody says, or what somebody thinks.</summary>
public enum AttributionKind
{
    /// <summary>What somebody says, writes, asks, promises, denies or is quoted with; also where a quotation has no cue.</summary>
    Speech,

    /// <summary>What somebody thinks, wants or means to do: <c>She believes that it will hold. She plans to leave. “Late again,” he thought.</c></summary>
    Belief,
}

namespace QuoteAttribution;

/// <summary>What is ascribed to somebody: what they say, or what they think.</summary>
[Flags]
public enum AttributionKinds
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>What somebody says, writes, asks, promises, denies or is quoted with.</summary>
    Speech = 1,

    /// <summary>What somebody thinks, wants or means to do: <c>She believes that it will hold. She plans to leave.</c></summary>
    Beliefs = 2,

    /// <summary>Both.</summary>
    All = Speech | Beliefs,
}

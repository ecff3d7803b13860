namespace QuoteAttribution.Phrases;

/// <summary>The form of a verb group as a whole.</summary>
internal enum VerbShape : byte
{
    None,

    /// <summary>Has a subject of its own: <c>said</c>, <c>has said</c>, <c>would not say</c>.</summary>
    Finite,

    /// <summary><c>saying</c></summary>
    Gerund,

    /// <summary><c>to say</c></summary>
    Infinitive,

    /// <summary><c>was told</c></summary>
    Passive,
}

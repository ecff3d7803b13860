namespace QuoteAttribution.Cues;

/// <summary>What is known when a clause is walked for its end: of the cue, and of what of the clause was walked.</summary>
[Flags]
internal enum ContentReading : byte
{
    None = 0,

    /// <summary>"When he refused to sign, the deal failed", "In a statement announcing the sale, the bank said": it ends at a comma.</summary>
    EndsAtPause = 1,

    /// <summary>"who doubted the plan, said": the source is a relative pronoun.</summary>
    InRelative = 1 << 1,

    /// <summary>"what they called “fraud” led the council to act": nothing follows the words in marks.</summary>
    IsName = 1 << 2,

    /// <summary>It need not be a clause: <c>denied the charge</c>.</summary>
    TakesObject = 1 << 3,

    /// <summary>A noun governs it: <c>her claim that</c>.</summary>
    OfNoun = 1 << 4,

    /// <summary>A verb with a subject was seen.</summary>
    HasVerb = 1 << 5,

    /// <summary>Words between marks were seen.</summary>
    HasPassage = 1 << 6,

    /// <summary>Something was seen that may join a second verb to the first.</summary>
    HasJoint = 1 << 7,
}

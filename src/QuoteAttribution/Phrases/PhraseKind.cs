namespace QuoteAttribution.Phrases;

/// <summary>The building blocks of a sentence, as far as finding sources needs them.</summary>
internal enum PhraseKind : byte
{
    Other,

    /// <summary>A name, a pronoun, or a noun with what stands before it: <c>his campaign manager Ana Brook</c>.</summary>
    NounPhrase,

    /// <summary>A verb with its auxiliaries, negation and the adverbs between: <c>has repeatedly denied</c>.</summary>
    Verb,

    /// <summary>A stretch between quotation marks.</summary>
    Passage,

    /// <summary>When: <c>Tuesday</c>, <c>last week</c>.</summary>
    Time,

    /// <summary>Brackets with all they hold: <c>(R-Utah)</c>.</summary>
    Bracketed,

    Adverb,
    Preposition,
    Coordinator,
    Subordinator,
    Relative,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Stop,
}

namespace QuoteAttribution;

/// <summary>The form in which a text mentions somebody.</summary>
public enum MentionKind
{
    /// <summary>A proper name, with or without a title: <c>Dr. Amara Obi</c>.</summary>
    Name,

    /// <summary>A pronoun: <c>she</c>, <c>they</c>, <c>I</c>.</summary>
    Pronoun,

    /// <summary>A common-noun phrase: <c>the mayor</c>, <c>two officials</c>.</summary>
    NounPhrase,
}

namespace QuoteAttribution.Resolution.Sources;

/// <summary>What makes a name the antecedent of "he" or "she"; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum AntecedentWeight
{
    Subject,
    SubjectOfParagraph,
    SubjectOfParagraphBefore,
    SubjectOfSentenceBefore,
    WasAsked,
    Asks,
    SpokeLast,
    Unnamed,
    KnownGender,
    KnownPerson,
    InPassage,
    Possessive,
    OpensOnly,
    PerToken,
}

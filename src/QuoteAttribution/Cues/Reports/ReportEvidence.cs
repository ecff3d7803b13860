namespace QuoteAttribution.Cues.Reports;

/// <summary>
/// What may speak for or against a reported statement, <c>The mayor said that it would hold</c>, being one, its words and its source being those
/// that the text means. Each has an example, in which it is noted.
/// </summary>
/// <remarks>
/// To add a piece: give it a member with an example here, beside its like; note it where its like is noted (CueEvidence, SourceEvidence, ContentEvidence,
/// SurroundingEvidence); add its line to <c>report-weights.txt</c> and to <c>reason-words.txt</c>; add its example to ReportEvidenceTests; fit the weights
/// with the benchmarks' <c>--fit-judge</c>.
/// </remarks>
internal enum ReportEvidence : byte
{
    // The order of cue and content

    /// <summary>The pier was old, she said.</summary>
    TagAfter,

    /// <summary>The pier, she said, was old.</summary>
    TagWithin,

    /// <summary>The pier is old, said Tom Lind, a farmer.</summary>
    TagInverted,

    /// <summary>The pier is old, according to the mayor.</summary>
    AccordingTo,

    /// <summary>Asked whether it would hold, the mayor nodded.</summary>
    QuestionAsked,

    /// <summary>The crew was told that it would hold.</summary>
    IsTold,

    /// <summary>The mayor's promise that it would hold calmed the crowd.</summary>
    NounOfSaying,

    // What the cue means

    /// <summary>The mayor said that it would hold.</summary>
    CueSays,

    /// <summary>The mayor told them that it would hold.</summary>
    CueTells,

    /// <summary>The mayor asked whether it would hold.</summary>
    CueAsks,

    /// <summary>The mayor shouted that it would hold: a verb of how it is said.</summary>
    CueIsManner,

    /// <summary>The mayor denied the charge: whatever the verb governs is what is said.</summary>
    CueVoices,

    /// <summary>The mayor believes that it will hold.</summary>
    CueThinks,

    /// <summary>The mayor praised the plan that the board made.</summary>
    CueJudges,

    /// <summary>The mayor offered to pay.</summary>
    CueActs,

    // The form of the cue

    /// <summary>The mayor said that it would hold.</summary>
    CueInPast,

    /// <summary>The mayor says that it will hold.</summary>
    CueInPresent,

    /// <summary>The sailors say that it will hold.</summary>
    CueInBaseForm,

    /// <summary>The mayor rose, adding that it would hold.</summary>
    CueInIng,

    /// <summary>The mayor has said that it will hold.</summary>
    CueHasAuxiliary,

    /// <summary>The mayor is saying that it will hold.</summary>
    CueIsProgressive,

    /// <summary>The mayor would say that it will hold.</summary>
    CueHasModal,

    /// <summary>The mayor did not say that it would hold.</summary>
    CueIsNegated,

    /// <summary>The mayor declined to say whether it would hold.</summary>
    CueIsInfinitive,

    /// <summary>The mayor declined to say whether it would hold: told is what was not said.</summary>
    IsUntold,

    /// <summary>The mayor used the speech to announce that it would hold.</summary>
    CueIsPurpose,

    /// <summary>The mayor called for a vote: a preposition belongs to it.</summary>
    CueTakesPreposition,

    // Who is said to say it

    /// <summary>Ann Reed said that it would hold.</summary>
    SourceIsName,

    /// <summary>She said that it would hold.</summary>
    SourceIsHeOrShe,

    /// <summary>They said that it would hold.</summary>
    SourceIsThey,

    /// <summary>It said that the pier would hold.</summary>
    SourceIsIt,

    /// <summary>I said that it would hold.</summary>
    SourceIsFirstPerson,

    /// <summary>Nobody said that it would hold.</summary>
    SourceIsOtherPronoun,

    /// <summary>The mayor, who said that it would hold, left.</summary>
    SourceIsRelative,

    /// <summary>The mayor said that it would hold: a word for somebody.</summary>
    SourceIsPerson,

    /// <summary>The council said that it would hold.</summary>
    SourceIsBody,

    /// <summary>The report said that it would hold.</summary>
    SourceIsDocument,

    /// <summary>London said that it would hold.</summary>
    SourceIsPlace,

    /// <summary>Walkers said that it would hold: a noun in the plural that names no people or body.</summary>
    SourceIsPlural,

    /// <summary>The storm said that it would hold: any other noun.</summary>
    SourceIsOtherNoun,

    /// <summary>Some people said that it would hold.</summary>
    SourceIsQuantified,

    /// <summary>A sailor said that it would hold.</summary>
    SourceIsIndefinite,

    /// <summary>Reed and Lind said that it would hold.</summary>
    SourceIsJoint,

    /// <summary>Ann Reed, the mayor, said that it would hold.</summary>
    SourceIsExplained,

    /// <summary>The mayor left and said that it would hold: the source is that of a verb before.</summary>
    SourceIsShared,

    /// <summary>The mayor, after a pause, said that it would hold: there is more between source and cue.</summary>
    SourceIsApart,

    /// <summary>Nobody is said to say it: Asked whether it would hold, the mayor nodded.</summary>
    SourceIsMissing,

    // What is said

    /// <summary>The mayor said that it would hold.</summary>
    OpensWithThat,

    /// <summary>The mayor asked whether it would hold.</summary>
    OpensWithWhether,

    /// <summary>The mayor said it would hold.</summary>
    OpensWithClause,

    /// <summary>The mayor promised to rebuild it.</summary>
    OpensWithInfinitive,

    /// <summary>The mayor denied the charge.</summary>
    OpensWithNoun,

    /// <summary>The mayor explained what would hold.</summary>
    OpensWithQuestionWord,

    /// <summary>The mayor said in the harbour it would hold.</summary>
    OpensWithPreposition,

    /// <summary>The mayor denied taking it.</summary>
    OpensWithIng,

    /// <summary>The mayor said it would hold: a verb with a subject of its own stands in it.</summary>
    HoldsClause,

    /// <summary>The mayor said it would hold.</summary>
    HoldsModal,

    /// <summary>The mayor said she left.</summary>
    SubjectIsPronoun,

    /// <summary>The mayor said she was “not amused”.</summary>
    HoldsMarks,

    /// <summary>The mayor said the pier was old, and wet, and cold.</summary>
    HoldsComma,

    /// <summary>Up to three words: The mayor denied it.</summary>
    HasThreeWords,

    /// <summary>Four to six: The mayor said that it would hold.</summary>
    HasSixWords,

    /// <summary>Seven to twelve: The mayor said that it would hold until the end of May.</summary>
    HasTwelveWords,

    /// <summary>More than 25: The mayor said … (a long sentence).</summary>
    HasManyWords,

    /// <summary>More than 45.</summary>
    HasVeryManyWords,

    /// <summary>The mayor said in the town hall on Friday that it would hold: there is more between the cue and what is said.</summary>
    IsApart,

    /// <summary>The mayor said that it would hold: what is said ends the sentence.</summary>
    EndsSentence,

    /// <summary>The mayor said that it would hold, and left: it ends at a comma.</summary>
    EndsAtComma,

    // What stands around both

    /// <summary>The mayor said that it would hold: source and cue open the sentence.</summary>
    OpensSentence,

    /// <summary>The crowd cheered, and the mayor said that it would hold.</summary>
    FollowsCoordinator,

    /// <summary>In May, the mayor said that it would hold.</summary>
    FollowsComma,

    /// <summary>If the mayor said that it would hold, it holds.</summary>
    IsSubordinate,

    /// <summary>The crowd heard what the mayor said was a joke.</summary>
    FollowsWhat,

    /// <summary>It was odd that the mayor said it would hold.</summary>
    FollowsThat,

    /// <summary>The old pier, which the mayor said would hold, fell.</summary>
    FollowsRelative,

    /// <summary>More than eight phrases of the sentence stand before.</summary>
    StandsLate,

    /// <summary>Reed said that Lind had told them that it would hold: the inner of two.</summary>
    IsWithinReport,

    /// <summary>The outer of the two.</summary>
    HoldsReport,

    /// <summary>Board Says It Will Hold: a headline.</summary>
    IsInHeadline,

    /// <summary>“No,” Ann said. She said it would hold: a paragraph in which words are quoted.</summary>
    StandsBesideMarks,

    /// <summary>A story is told.</summary>
    IsInStory,

    /// <summary>BROOK: She said that it would hold.</summary>
    IsInTurn,

    /// <summary>“She said that it would hold,” the mayor added: one who is quoted tells what others say.</summary>
    IsInSpeech,

    /// <summary>“She told us that it would hold,” the mayor added: with who was told.</summary>
    IsToldInSpeech,

    /// <summary>The same in a line of a story.</summary>
    IsInLine,
}

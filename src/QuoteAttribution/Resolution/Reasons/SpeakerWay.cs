namespace QuoteAttribution.Resolution.Reasons;

/// <summary>How a speaker is found, or why none is; <c>reason-words.txt</c> says each in words.</summary>
internal enum SpeakerWay
{
    // Nobody

    /// <summary>Nothing names anybody, and nobody spoke shortly before.</summary>
    NobodyNamed,

    /// <summary>“The plan was called “reckless””: a cue without a source.</summary>
    OnlyCue,

    /// <summary>A source phrase that could be anybody: a "he" without a man before.</summary>
    Unresolved,

    /// <summary>A line of a scene, of whose candidates none is likely enough.</summary>
    NobodyLikely,

    // Of others

    /// <summary>Another quotation beside it has the speaker.</summary>
    SameSpeaker,

    /// <summary>Whoever was quoted last goes on.</summary>
    LastSpeaker,

    /// <summary>Ann Reed banged the gavel. “No.”: whoever the sentence before is about.</summary>
    ActsBefore,

    /// <summary>Somebody is asked, and whoever spoke before the one who asks answers.</summary>
    Answers,

    // By the source phrase

    /// <summary>said Ann Reed; Ann Reed, who said</summary>
    Named,

    /// <summary>I said</summary>
    FirstPerson,

    /// <summary>you said, in somebody's turn</summary>
    Listener,

    /// <summary>they said, after a group or an organisation</summary>
    They,

    /// <summary>it said, after an organisation</summary>
    It,

    /// <summary>she said: the likeliest of those named before</summary>
    Pronoun,

    /// <summary>the ambassador, after "the ambassador, Levan Orlov, said"</summary>
    Introduced,

    /// <summary>the senator, after "Sen. Mara Quill"</summary>
    RoleBearer,

    /// <summary>the Vermont senator: the likeliest of those named before</summary>
    DescribedPerson,

    /// <summary>the commission, after "the Harbour Commission"</summary>
    OrganisationCalledSo,

    /// <summary>the company, after "Reed Shipping"</summary>
    OrganisationBefore,

    /// <summary>Reed's letter</summary>
    DocumentAuthor,

    /// <summary>the duchess, after "the Duchess of Reed"</summary>
    OfficeHolder,

    /// <summary>the old man</summary>
    PhraseItself,

    // In a scene

    /// <summary>“No,” said Ann.</summary>
    SceneNamed,

    /// <summary>Ann rose. “No.”</summary>
    SceneActor,

    /// <summary>“No,” she said.</summary>
    ScenePronoun,

    /// <summary>“No,” I said.</summary>
    SceneFirstPerson,

    /// <summary>“No,” said the old man.</summary>
    SceneNoun,

    /// <summary>“No.”</summary>
    SceneTurns,

    /// <summary>Somebody else acts beside the line.</summary>
    SceneAgainstTag,
}

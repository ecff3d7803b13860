namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>What may speak for or against a character as the speaker of a turn; each has one weight in <c>dialogue-weights.txt</c>.</summary>
internal enum Evidence : byte
{
    // The words beside the line
    TagNames,
    BeatNames,
    TagIsPhraseItself,
    TagIsRoleItself,
    TagIsUnknownItself,
    TagIsKinItself,
    NounIsTitle,
    KinIsTitled,
    OwnsTheNoun,
    PronounFits,
    PronounFitsUnknownGender,
    NounFits,
    NounFitsUnknownGender,
    GenderClashes,
    TagIsNarrator,
    NarratorBesideOtherTag,
    NarratorUntagged,
    AddresseeOfTag,

    // Where the narration names the character
    PronounSubjectHere,
    PronounNamedHere,
    PronounNamedLatest,
    PronounSubjectJustBefore,
    PronounNamedJustBefore,
    PronounNamedNear,
    PronounOnlyOneFits,
    PronounInFocus,
    PronounSubjectLatest,
    SubjectHere,
    NamedHere,
    NamedBehind,
    SubjectJustBefore,
    NamedJustBefore,
    NamedNear,
    NamedLatest,
    NamedLongAgo,
    InFocus,
    TaggedNear,

    // Names within lines
    AddressedHere,
    MentionedHere,
    AddressedBefore,
    MentionedBefore,
    AddressedNext,
    AddressedFormFits,
    AddressedFormClashes,

    // The book
    NeverTagged,
    OftenTagged,
    MostTagged,
    NotKnownAsPerson,
    IsPhrase,

    // The turns before
    GoesOnInParagraph,
    GoesOnAfterLine,
    GoesOnAfterNarration,
    PronounGoesOnInParagraph,
    PronounGoesOnAfterLine,
    PronounGoesOnAfterNarration,
    Answers,
    AnswersAfterNarration,
    PronounAnswers,
    PronounAnswersAfterNarration,
    AnswersInParagraph,
    SteadyPair,
    GoesOnAfterQuestion,
    JoinsIn,
}

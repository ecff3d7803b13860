namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// What may speak for or against a participant as the speaker of a line; ¶ stands between paragraphs, and the participant of an example is
/// Ann where it says nobody else.
/// </summary>
/// <remarks>
/// To add a piece: give it a member with an example here, beside its like; note it where the like is noted (TagEvidence for the tag,
/// NarrationEvidence for places of the narration, EvidenceCollector for names in lines, Participants for the book, Exchange for the turns
/// before); add its line to <c>dialogue-weights.txt</c> and <c>story-weights.txt</c>; add its example to EvidenceTests; fit the weights with the benchmarks' <c>--fit</c> and then <c>--fit-stories</c>.
/// </remarks>
internal enum Evidence : byte
{
    // The words beside the line

    /// <summary>The tag names the participant: “No,” said Ann.</summary>
    TagNames,
    /// <summary>The participant acts beside the line: Ann rose. “No.”</summary>
    BeatNames,
    /// <summary>The tag is a noun phrase, and the participant is whoever only that phrase names: “No,” said the old man.</summary>
    TagIsPhraseItself,
    /// <summary>The same, and the noun is a role: “No,” said the driver.</summary>
    TagIsRoleItself,
    /// <summary>The same, and the noun is a word of kinship: “No,” said her mother, taken for somebody without a name.</summary>
    TagIsKinItself,
    /// <summary>The same, and the phrase means several: “No,” said the boys.</summary>
    TagIsGroupItself,
    /// <summary>The same, and the phrase is "the other": “No,” said the other, taken for somebody without a name.</summary>
    TagIsOtherItself,
    /// <summary>The same, and the noun, which is no word of kinship, tells a gender: “No,” said the old woman.</summary>
    TagIsGenderedItself,
    /// <summary>The same, and the phrase says that nothing was said of whom it means: “No,” said a voice. “No,” said someone.</summary>
    TagIsNewItself,
    /// <summary>The same, and the phrase is "my" or "our": “No,” said my uncle.</summary>
    TagIsMineItself,
    /// <summary>The same, and the noun is no word for people: “No,” said the door.</summary>
    TagIsThingItself,
    /// <summary>The same, and the noun is a title of somebody who is near: “No,” said the doctor, after Dr. Reed rose, taken for another doctor.</summary>
    TagIsBorneByOther,
    /// <summary>The same, and the phrase is the tag of other lines of the book, too.</summary>
    TagRecurs,
    /// <summary>The tag's noun is a title of the participant: “No,” said the doctor, of Dr. Reed.</summary>
    NounIsTitle,
    /// <summary>The tag's noun is a word of kinship, and the participant is called Mr. or Mrs.: “No,” said her mother, of Mrs. Lind.</summary>
    KinIsTitled,
    /// <summary>The tag's noun is a word of kinship, and the participant has the surname of its owner: “No,” said her mother, of Mrs. Reed, after Jane Reed.</summary>
    KinSharesName,
    /// <summary>The participant is whom the possessive of the tag means: “No,” said her mother, of Ann, whose mother it is.</summary>
    OwnsTheNoun,
    /// <summary>The tag is a pronoun of the participant's gender: “No,” she said, of a woman.</summary>
    PronounFits,
    /// <summary>The tag is a pronoun, and nothing tells the participant's gender: “No,” she said, of Dr. Reed.</summary>
    PronounFitsUnknownGender,
    /// <summary>The tag's noun has the participant's gender: “No,” said the woman, of Ann.</summary>
    NounFits,
    /// <summary>The tag's noun has a gender, and nothing tells the participant's: “No,” said the woman, of Dr. Reed.</summary>
    NounFitsUnknownGender,
    /// <summary>The tag has another gender than the participant: “No,” he said, of Ann.</summary>
    GenderClashes,
    /// <summary>The tag is "I", and the participant tells the story: “No,” I said.</summary>
    TagIsNarrator,
    /// <summary>The participant tells the story, and the tag is not "I": “No,” she said, in a book in which Ann is "I".</summary>
    NarratorBesideOtherTag,
    /// <summary>The participant tells the story, and the line has no tag.</summary>
    NarratorUntagged,
    /// <summary>The tag says that the participant is spoken to: “No,” Tom told Ann.</summary>
    AddresseeOfTag,

    // Where the narration before the line names the participant: of a line whose tag is a pronoun

    /// <summary>In the line's paragraph, as a subject: Ann rose. “No,” she said.</summary>
    PronounSubjectHere,
    /// <summary>In the line's paragraph, and never as a subject: Tom looked at Ann. “No,” she said.</summary>
    PronounNamedHere,
    /// <summary>Later than anybody else whom the pronoun fits.</summary>
    PronounNamedLatest,
    /// <summary>In the paragraph before, as a subject: Ann rose.¶“No,” she said.</summary>
    PronounSubjectJustBefore,
    /// <summary>In the paragraph before, and never as a subject: Tom looked at Ann.¶“No,” she said.</summary>
    PronounNamedJustBefore,
    /// <summary>Two or three paragraphs before.</summary>
    PronounNamedNear,
    /// <summary>Later as a subject than anybody else whom the pronoun fits.</summary>
    PronounSubjectLatest,
    /// <summary>A sentence of the narration shortly before begins with "he" or "she", which seems to mean the participant: Ann came in. She sat down. “No,” she said.</summary>
    PronounMeansElsewhere,
    /// <summary>In this paragraph or the one before, at the start of a sentence, as its subject: Ann rose.¶“No,” she said.</summary>
    PronounTopicNear,
    /// <summary>In this paragraph or the one before, in a sentence in which another one is "he" or "she": She turned to Ann. “No,” she said.</summary>
    PronounNamedAsOther,
    /// <summary>Only after the line, in its paragraph: “No,” she said, and Ann's face was red.</summary>
    PronounNamedAfter,

    // The same of a line whose tag is a noun: Ann rose. “No,” said the old woman.

    /// <summary>In the line's paragraph, as a subject.</summary>
    NounSubjectHere,
    /// <summary>In the line's paragraph, and never as a subject.</summary>
    NounNamedHere,
    /// <summary>In the paragraph before, as a subject.</summary>
    NounSubjectJustBefore,
    /// <summary>In the paragraph before, and never as a subject.</summary>
    NounNamedJustBefore,
    /// <summary>Two or three paragraphs before.</summary>
    NounNamedNear,
    /// <summary>Later than anybody else whom the noun fits.</summary>
    NounNamedLatest,
    /// <summary>Only after the line, in its paragraph.</summary>
    NounNamedAfter,
    /// <summary>A tag near the line names the participant, and this one says something else: “No,” said Ann.¶“Why?” said the old woman.</summary>
    NounTaggedNear,
    /// <summary>The same, and other words beside the line before name the participant: “Who is it?” asked the old woman. “A friend,” said the soldier.</summary>
    NounTaggedBefore,

    // The same of every other line

    /// <summary>In the line's paragraph, as a subject: Ann rose, and the door opened. “No.”</summary>
    SubjectHere,
    /// <summary>In the line's paragraph, and never as a subject: The door fell shut after Ann. “No.”</summary>
    NamedHere,
    /// <summary>Only after the line, in its paragraph: “No.” The door fell shut after Ann.</summary>
    NamedAfter,
    /// <summary>In the paragraph before, as a subject: Ann rose.¶“No.”</summary>
    SubjectJustBefore,
    /// <summary>In the paragraph before, and never as a subject: The door fell shut after Ann.¶“No.”</summary>
    NamedJustBefore,
    /// <summary>In a paragraph of narration between the turn before and the line, right before it, as a subject: “Why?”¶Ann rose.¶“No.”</summary>
    SubjectBetween,
    /// <summary>In such a paragraph, and never as a subject: “Why?”¶The door fell shut after Ann.¶“No.”</summary>
    NamedBetween,
    /// <summary>Two or three paragraphs before.</summary>
    NamedNear,
    /// <summary>Later than anybody else.</summary>
    NamedLatest,
    /// <summary>More than nine paragraphs before, whatever the tag.</summary>
    NamedLongAgo,
    /// <summary>A tag of one of the twelve turns before or the six after names the participant.</summary>
    TaggedNear,

    // Names within lines

    /// <summary>The line calls the participant: “No, Ann.”</summary>
    AddressedHere,
    /// <summary>The line speaks of the participant: “Ann is late.”</summary>
    MentionedHere,
    /// <summary>The line gives the participant's name as the speaker's own: “My name is Ann Reed.”</summary>
    GivesOwnName,
    /// <summary>The line before calls the participant: “Well, Ann?”¶“No.”</summary>
    AddressedBefore,
    /// <summary>The line before speaks of the participant: “Ann is late.”¶“No.”</summary>
    MentionedBefore,
    /// <summary>The line after calls the participant: “No.”¶“Why not, Ann?”</summary>
    AddressedNext,
    /// <summary>The line before calls somebody of the participant's gender: “Well, ma'am?”¶“No.”</summary>
    AddressedFormFits,
    /// <summary>The line before calls somebody of the other gender: “Well, sir?”¶“No.”, of Ann.</summary>
    AddressedFormClashes,

    // The book

    /// <summary>No tag of the book gives the participant a line.</summary>
    NeverTagged,
    /// <summary>The narration never lets the participant act: a town, a ship.</summary>
    NeverActs,
    /// <summary>The participant has no name and is no narrator: the old man.</summary>
    IsPhrase,
    /// <summary>In a short text, where one other may speak at most: somebody whom nothing names speaks a line without a tag: “So?”¶“No,” said Ann.</summary>
    IsStranger,
    /// <summary>The same, and the tag is a pronoun: “So?” she said.</summary>
    IsStrangerOfPronoun,

    // The same in a short text made of lines

    /// <summary>With the name the paragraph of narration before begins: Ann rose, and Tom saw it.¶“No.”</summary>
    OpensJustBefore,

    /// <summary>In this paragraph or the one before somebody asks the participant something, whatever stands beside the line: They asked Ann what it was.¶“No,” she said.</summary>
    IsAsked,

    // A whole short text made of lines, of a line without a tag

    /// <summary>The narration and the tags name nobody as often.</summary>
    IsMostNamed,
    /// <summary>No tag and no beat names the participant.</summary>
    IsUntagged,
    /// <summary>Three and more tags and beats name the participant.</summary>
    IsTaggedOften,
    /// <summary>No line calls the participant by name.</summary>
    IsUncalled,
    /// <summary>The narration names the participant once at most.</summary>
    IsHardlyNamed,
    /// <summary>The participant's name stands in lines only, and is called there: “Well, Ann?”</summary>
    IsOnlyCalled,
    /// <summary>The participant's name stands in lines only, and nobody calls it: “Ann is late.”</summary>
    IsOnlyHeardOf,

    // The turns before. The participant spoke the turn before and goes on

    /// <summary>In the same paragraph; the tag is neither pronoun nor noun: “No,” said Ann. The clock struck. “Never.”</summary>
    GoesOnInParagraph,
    /// <summary>In the next paragraph, with no narration between: “No.”¶“Never.”</summary>
    GoesOnAfterLine,
    /// <summary>After paragraphs of narration: “No.”¶The clock struck.¶“Never.”</summary>
    GoesOnAfterNarration,
    /// <summary>The first of these where the tag is a pronoun: “No,” said Ann. The clock struck. “Never,” she said.</summary>
    PronounGoesOnInParagraph,
    /// <summary>The second where the tag is a pronoun: “No.”¶“Never,” she said.</summary>
    PronounGoesOnAfterLine,
    /// <summary>The third where the tag is a pronoun.</summary>
    PronounGoesOnAfterNarration,
    /// <summary>The first where the tag is a noun: “No,” said Ann. The clock struck. “Never,” said the old woman.</summary>
    NounGoesOnInParagraph,
    /// <summary>The second or third where the tag is a noun.</summary>
    NounGoesOn,
    /// <summary>Whose tag is "the other": “No,” said Ann.¶“Never,” said the other.</summary>
    OtherGoesOn,

    // The participant spoke last but for the one of the turn before, and answers

    /// <summary>In the next paragraph; the tag is neither pronoun nor noun: “No,” said Ann.¶“Why?” asked Tom.¶“Why not?”</summary>
    Answers,
    /// <summary>The same where the tag is a pronoun: “Why not?” she said.</summary>
    PronounAnswers,
    /// <summary>In another paragraph, where the tag is a noun: “Why not?” said the old woman.</summary>
    NounAnswers,
    /// <summary>Whose tag is "the other": “Why not?” said the other.</summary>
    OtherAnswers,
    /// <summary>In the paragraph of the turn before, whatever the tag.</summary>
    AnswersInParagraph,
    /// <summary>The two have answered each other for some turns.</summary>
    SteadyPair,

    // More of the turns before

    /// <summary>The participant's turn before asked something, and the participant goes on in another paragraph: “Why?”¶“Why not?”</summary>
    GoesOnAfterQuestion,
    /// <summary>The participant is neither of the two who spoke last.</summary>
    JoinsIn,
    /// <summary>The same, and paragraphs of narration stand between: “No,” said Ann.¶“Why?” asked Tom.¶The clock struck.¶“Well!”</summary>
    JoinsInAfterNarration,
    /// <summary>The same, and the line before asks something: “No,” said Ann.¶“Why?” asked Tom.¶“Well!”</summary>
    JoinsInAfterQuestion,
    /// <summary>The same in a short text in which three take part at most.</summary>
    JoinsInAmongFew,
    /// <summary>The same in a short text in which six and more take part.</summary>
    JoinsInAmongMany,
    /// <summary>The line before asked something, and the participant spoke last but for the one who asked: “Yes?”¶“Why?”¶“Why not?”</summary>
    AnswersQuestion,
    /// <summary>The last line but one asked something, and the participant asked it: “Is it far?”¶“No.”¶“Good.”</summary>
    TakesAnswer,
    /// <summary>The same, and the participant is neither of the two who spoke since.</summary>
    JoinsInAfterAnswer,
    /// <summary>Hardly anybody was named so far, and the participant is named soon: “Is it far?”¶“No.”¶Ann trotted behind.</summary>
    NamedSoon,
    /// <summary>The participant spoke last but for the one of the turn before, and paragraphs of narration stand between: “No.”¶“Why?”¶The clock struck.¶“Why not?”</summary>
    AnswersAfterNarration,
}

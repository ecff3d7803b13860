using QuoteAttribution.Coreference;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What a line's tag tells of somebody who may speak it.</summary>
internal static class TagEvidence
{
    /// <param name="tag">The tag.</param>
    /// <param name="participant">Who may speak the line.</param>
    /// <param name="narrator">Who tells the story, null where nobody in it does.</param>
    /// <param name="owner">Who "her" in "her mother" seems to be, null where nobody is.</param>
    /// <param name="hasBearer">Whether the noun of the tag is a title of somebody who is near.</param>
    public static EvidenceSet Of(in DialogueTag tag, Participant participant, Referent? narrator, Referent? owner, bool hasBearer)
    {
        var referent = participant.Referent;
        var isNarrator = referent == narrator;
        return tag.Kind switch
        {
            TagKind.Name => EvidenceSet.Of(Evidence.TagNames, tag.Referent == referent)
                .With(Evidence.NarratorBesideOtherTag, isNarrator && tag.Referent != referent),
            TagKind.Beat => EvidenceSet.Of(Evidence.BeatNames, tag.Referent == referent),
            TagKind.FirstPerson => EvidenceSet.Of(Evidence.TagIsNarrator, isNarrator),
            TagKind.None => EvidenceSet.Of(Evidence.NarratorUntagged, isNarrator),
            _ when isNarrator => EvidenceSet.Of(Evidence.NarratorBesideOtherTag),
            TagKind.Pronoun => OfGender(tag.Gender, referent, Evidence.PronounFits, Evidence.PronounFitsUnknownGender),
            _ => OfNoun(tag, participant, owner, hasBearer) | OfGender(tag.Gender, referent, Evidence.NounFits, Evidence.NounFitsUnknownGender),
        };
    }

    /// <summary>What a name after a line tells: more where the tag leaves open who it is, “No,” said the pilot. Ann Reed shook her head.</summary>
    public static Evidence NamedAfter(TagKind tag) => tag switch
    {
        TagKind.Noun => Evidence.NounNamedAfter,
        TagKind.Pronoun => Evidence.PronounNamedAfter,
        _ => Evidence.NamedAfter,
    };

    /// <summary>What it tells that the participant is tagged near the line.</summary>
    public static Evidence Near(in DialogueTag tag, Referent referent, bool isBefore) =>
        tag.Kind != TagKind.Noun || tag.Referent == referent ? Evidence.TaggedNear : isBefore ? Evidence.NounTaggedBefore : Evidence.NounTaggedNear;

    private static EvidenceSet OfNoun(in DialogueTag tag, Participant participant, Referent? owner, bool hasBearer) =>
        tag.Referent == participant.Referent ? OfPhraseItself(tag, participant).With(Evidence.TagIsBorneByOther, hasBearer) : OfNamed(tag.Noun, participant.Referent, owner);

    /// <summary>“No,” said the old man: one who is known by this phrase only.</summary>
    private static EvidenceSet OfPhraseItself(in DialogueTag tag, Participant participant) => EvidenceSet.Of(Evidence.TagIsPhraseItself)
        .With(Evidence.TagIsRoleItself, tag.Noun.IsRole)
        .With(Evidence.TagIsKinItself, tag.Noun.IsKin)
        .With(Evidence.TagIsGroupItself, participant.Referent.IsPlural)
        .With(Evidence.TagIsOtherItself, tag.Noun.IsOther)
        .With(Evidence.TagIsGenderedItself, tag.Gender != Gender.Unknown && !tag.Noun.IsKin)
        .With(Evidence.TagIsNewItself, tag.Noun.IsNew)
        .With(Evidence.TagIsMineItself, tag.Noun.IsMine)
        .With(Evidence.TagIsThingItself, IsThing(tag, participant.Referent))
        .With(Evidence.TagRecurs, participant.Tags > 1);

    /// <summary>“No,” said the door: hardly another word for somebody with a name.</summary>
    private static bool IsThing(in DialogueTag tag, Referent phrase) =>
        tag.Gender == Gender.Unknown && !tag.Noun.IsRole && !tag.Noun.IsKin && !tag.Noun.IsOther && !phrase.IsPlural;

    /// <summary>“No,” said the duchess: somebody whose name the story gives elsewhere.</summary>
    private static EvidenceSet OfNamed(in TagNoun noun, Referent referent, Referent? owner) => EvidenceSet.Of(Evidence.NounIsTitle, noun.IsTitleOf(referent))
        .With(Evidence.KinSharesName, noun.IsKin && owner is not null && owner != referent && SharesSurname(owner, referent))
        .With(Evidence.KinIsTitled, noun.IsKin && (referent.Has(Honorific.Missis) || referent.Has(Honorific.Mister)));

    private static EvidenceSet OfGender(Gender gender, Referent referent, Evidence fits, Evidence fitsUnknown) =>
        gender == Gender.Unknown ? default
        : EvidenceSet.Of(referent.Gender == gender ? fits : referent.Gender == Gender.Unknown ? fitsUnknown : Evidence.GenderClashes);

    /// <summary>"her mother", of Jane Reed: rather Mrs. Reed than Mrs. Lind.</summary>
    private static bool SharesSurname(Referent owner, Referent kin)
    {
        foreach (var own in owner.Forms)
        {
            foreach (var other in kin.Forms)
            {
                if ((own.IsFull || own.HasTitle) && (other.IsFull || other.HasTitle) && own.LastWord == other.LastWord)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>What a line's tag tells of somebody who may speak it.</summary>
internal static class TagEvidence
{
    /// <param name="turn">The line with its tag.</param>
    /// <param name="character">Who may speak it.</param>
    /// <param name="narrator">Who tells the story, null where nobody in it does.</param>
    /// <param name="owner">Who "her" in "her mother" seems to be, null where nobody is.</param>
    public static EvidenceSet Of(Turn turn, Character character, Entity? narrator, Entity? owner)
    {
        var entity = character.Entity;
        var set = default(EvidenceSet);
        var isNarrator = entity == narrator;
        switch (turn.Tag)
        {
            case TagKind.Name:
                return set.With(Evidence.TagNames, turn.Tagged == entity).With(Evidence.NarratorBesideOtherTag, isNarrator && turn.Tagged != entity);
            case TagKind.Beat:
                return set.With(Evidence.BeatNames, turn.Tagged == entity);
            case TagKind.FirstPerson:
                return set.With(Evidence.TagIsNarrator, isNarrator);
            case TagKind.None:
                return set.With(Evidence.NarratorUntagged, isNarrator);
        }

        if (isNarrator)
        {
            return set.With(Evidence.NarratorBesideOtherTag);
        }

        var isPronoun = turn.Tag == TagKind.Pronoun;
        set = turn.Tagged == entity
            ? set.With(Evidence.TagIsPhraseItself)
                .With(Evidence.TagIsRoleItself, turn.Noun.IsRole)
                .With(Evidence.TagIsKinItself, turn.Noun.IsKin)
                .With(Evidence.TagIsGroupItself, entity.IsPlural)
                .With(Evidence.TagIsOtherItself, turn.Noun.IsOther)
                .With(Evidence.TagIsGenderedItself, turn.Gender != Gender.Unknown && !turn.Noun.IsKin)
                .With(Evidence.TagRecurs, character.Tags > 1)
            : set.With(Evidence.NounIsTitle, !isPronoun && turn.Noun.IsTitleOf(entity))
                .With(Evidence.KinSharesName, turn.Noun.IsKin && owner is not null && SharesSurname(owner, entity))
                .With(Evidence.KinIsTitled, turn.Noun.IsKin && (entity.Has(Honorific.Missis) || entity.Has(Honorific.Mister)));
        return turn.Gender == Gender.Unknown ? set
            : entity.Gender == turn.Gender ? set.With(isPronoun ? Evidence.PronounFits : Evidence.NounFits)
            : entity.Gender == Gender.Unknown ? set.With(isPronoun ? Evidence.PronounFitsUnknownGender : Evidence.NounFitsUnknownGender)
            : set.With(Evidence.GenderClashes);
    }

    /// <summary>"her mother", of Jane Reed: rather Mrs. Reed than Mrs. Lind.</summary>
    private static bool SharesSurname(Entity owner, Entity kin)
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

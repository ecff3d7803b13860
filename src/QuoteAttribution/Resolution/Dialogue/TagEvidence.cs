using QuoteAttribution.Coreference;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What a line's tag tells of somebody who may speak it.</summary>
internal static class TagEvidence
{
    /// <param name="turn">The line with its tag.</param>
    /// <param name="participant">Who may speak it.</param>
    /// <param name="narrator">Who tells the story, null where nobody in it does.</param>
    /// <param name="owner">Who "her" in "her mother" seems to be, null where nobody is.</param>
    public static EvidenceSet Of(Turn turn, Participant participant, Referent? narrator, Referent? owner)
    {
        var referent = participant.Referent;
        var set = default(EvidenceSet);
        var isNarrator = referent == narrator;
        switch (turn.Tag)
        {
            case TagKind.Name:
                return set.With(Evidence.TagNames, turn.Tagged == referent).With(Evidence.NarratorBesideOtherTag, isNarrator && turn.Tagged != referent);
            case TagKind.Beat:
                return set.With(Evidence.BeatNames, turn.Tagged == referent);
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
        set = turn.Tagged == referent
            ? set.With(Evidence.TagIsPhraseItself)
                .With(Evidence.TagIsRoleItself, turn.Noun.IsRole)
                .With(Evidence.TagIsKinItself, turn.Noun.IsKin)
                .With(Evidence.TagIsGroupItself, referent.IsPlural)
                .With(Evidence.TagIsOtherItself, turn.Noun.IsOther)
                .With(Evidence.TagIsGenderedItself, turn.Gender != Gender.Unknown && !turn.Noun.IsKin)
                .With(Evidence.TagRecurs, participant.Tags > 1)
            : set.With(Evidence.NounIsTitle, !isPronoun && turn.Noun.IsTitleOf(referent))
                .With(Evidence.KinSharesName, turn.Noun.IsKin && owner is not null && SharesSurname(owner, referent))
                .With(Evidence.KinIsTitled, turn.Noun.IsKin && (referent.Has(Honorific.Missis) || referent.Has(Honorific.Mister)));
        return turn.Gender == Gender.Unknown ? set
            : referent.Gender == turn.Gender ? set.With(isPronoun ? Evidence.PronounFits : Evidence.NounFits)
            : referent.Gender == Gender.Unknown ? set.With(isPronoun ? Evidence.PronounFitsUnknownGender : Evidence.NounFitsUnknownGender)
            : set.With(Evidence.GenderClashes);
    }

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

using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;


namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Those of the book who may speak, with how often it lets them: a town is never tagged, a main participant hundreds of times.</summary>
internal sealed class Participants
{
    private readonly Reused<Participant> _all;
    private readonly bool _castIsGiven;

    public Participants(Reused<Participant> all, ReadOnlySpan<Turn> turns, bool castIsGiven)
    {
        _all = all;
        _castIsGiven = castIsGiven;
        foreach (var turn in turns)
        {
            if (turn.Tag is TagKind.Name or TagKind.Noun && turn.Tagged is { } speaker && !turn.Noun.IsKin)
            {
                Slot(speaker).Tags++;
            }
        }

        foreach (var participant in _all.Items)
        {
            participant.Renown = RenownOf(participant);
        }
    }

    public Participant Of(Referent referent)
    {
        var participant = Slot(referent);
        if (participant.Renown == default)
        {
            participant.Renown = RenownOf(participant);
        }

        return participant;
    }

    /// <summary>The participant, if it may speak where no tag says so.</summary>
    public Participant? Speaking(Referent referent)
    {
        if (_castIsGiven)
        {
            return referent.IsGiven ? Of(referent) : null;
        }

        return referent.IsPerson && !IsHeading(referent) ? Of(referent) : referent.SpeakerNumber > 0 && Slot(referent) is { Tags: > 0 } known ? known : null;
    }

    /// <summary>"PROLOGUE", "THE WHITE GATE": what stands in capitals wherever it is written is no name.</summary>
    private static bool IsHeading(Referent referent)
    {
        if (referent.Kind != SpeakerKind.Unknown || referent.Forms.Count == 0)
        {
            return false;
        }

        foreach (var form in referent.Forms)
        {
            if (!form.InCapitals)
            {
                return false;
            }
        }

        return true;
    }

    private Participant Slot(Referent referent)
    {
        if (referent.SpeakerNumber == 0)
        {
            _all.Next().Become(referent);
            referent.SpeakerNumber = _all.Count;
        }

        return _all[referent.SpeakerNumber - 1];
    }

    private static EvidenceSet RenownOf(Participant participant) => default(EvidenceSet).With(Evidence.NeverTagged, participant.Tags == 0)
        .With(Evidence.NeverActs, !participant.Referent.Acts && participant.Referent.Forms.Count > 0);
}

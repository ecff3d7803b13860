using QuoteAttribution.Memory;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>The turns of a text in order, with those who may speak each.</summary>
internal sealed class Turns(Reused<Turn> all, PooledList<Candidate> candidates)
{
    private int _begun;

    public ReadOnlySpan<Turn> All => all.Items;

    public int Count => all.Count;

    public Turn this[int index] => all[index];

    public ReadOnlySpan<Candidate> CandidatesOf(int turn) => candidates.Items[all[turn].CandidateStart..all[turn].CandidateEnd];

    /// <summary>The scene that begins at a turn, or what is left of it; no more than so many turns.</summary>
    public TurnSpan SceneAt(int start, int most = int.MaxValue)
    {
        var end = start + 1;
        while (end < all.Count && end - start < most && !all[end].StartsScene)
        {
            end++;
        }

        return new TurnSpan(this, start, end);
    }

    /// <summary>Whether the turn belongs to another scene than the one before, or there is none.</summary>
    public bool IsOutside(int turn) => turn >= all.Count || all[turn].StartsScene;

    /// <summary>Lets go of the candidates of all turns before one, since their speakers are known.</summary>
    public void ForgetBefore(int turn)
    {
        var forgotten = turn < _begun ? all[turn].CandidateStart : candidates.Count;
        candidates.RemoveFirst(forgotten);
        for (; turn < _begun; turn++)
        {
            all[turn].CandidateStart -= forgotten;
            all[turn].CandidateEnd -= forgotten;
        }
    }

    /// <summary>Begins the candidates of a turn; those of one are added before the next one's.</summary>
    public void Open(int turn)
    {
        all[turn].CandidateStart = all[turn].CandidateEnd = candidates.Count;
        _begun = turn + 1;
    }

    public void Add(int turn, in Candidate candidate)
    {
        candidate.Participant.CandidateAt = candidates.Count;
        candidates.Add(candidate);
        all[turn].CandidateEnd = candidates.Count;
    }

    /// <summary>Adds evidence to a candidate of the turn that was begun last; false where the participant is none.</summary>
    public bool TryStrengthen(int turn, Participant participant, EvidenceSet evidence)
    {
        var at = participant.CandidateAt;
        if (at < all[turn].CandidateStart || at >= all[turn].CandidateEnd || candidates[at].Participant != participant)
        {
            return false;
        }

        candidates[at] = new Candidate(participant, candidates[at].Evidence | evidence);
        return true;
    }
}

/// <summary>Turns of a text, those of one scene.</summary>
internal readonly ref struct TurnSpan(Turns turns, int start, int end)
{
    public int Start => start;

    public int End => end;

    public int Count => end - start;

    public Turn this[int index] => turns[start + index];

    /// <summary>Some of the turns, so that ranges can be written.</summary>
    public TurnSpan Slice(int first, int count) => new(turns, start + first, start + first + count);

    public ReadOnlySpan<Candidate> CandidatesOf(int index) => turns.CandidatesOf(start + index);
}

/// <summary>Somebody who may speak a turn, and what speaks for and against that before the other turns are looked at.</summary>
internal readonly record struct Candidate(Participant Participant, EvidenceSet Evidence);

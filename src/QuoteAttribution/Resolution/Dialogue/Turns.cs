using QuoteAttribution.Coreference;
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
        candidate.Referent.CandidateAt = candidates.Count;
        candidates.Add(candidate);
        all[turn].CandidateEnd = candidates.Count;
    }

    /// <summary>Adds evidence to a candidate of the turn that was begun last; false where the referent is none.</summary>
    public bool TryStrengthen(int turn, Referent referent, EvidenceSet evidence)
    {
        var at = referent.CandidateAt;
        if (at < all[turn].CandidateStart || at >= all[turn].CandidateEnd || candidates[at].Referent != referent)
        {
            return false;
        }

        candidates[at] = new Candidate(referent, candidates[at].Evidence | evidence);
        return true;
    }

    /// <summary>Adds evidence to those candidates of the turn whom a list holds.</summary>
    public void Strengthen(int turn, ReadOnlySpan<Referent> referents, Evidence evidence)
    {
        foreach (var referent in referents)
        {
            TryStrengthen(turn, referent, default(EvidenceSet).With(evidence));
        }
    }
}

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Turns of a text, those of one scene.</summary>
internal readonly ref struct TurnSpan(Turns turns, int start, int end)
{
    public int Start => start;

    public int End => end;

    public int Count => end - start;

    public Turn this[int index] => turns[start + index];

    public ReadOnlySpan<Candidate> CandidatesOf(int index) => turns.CandidatesOf(start + index);
}

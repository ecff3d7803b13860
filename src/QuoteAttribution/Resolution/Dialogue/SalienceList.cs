namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Who was named lately in the narration, the latest first; those whom newer ones push out have left the salience.</summary>
internal sealed class SalienceList
{
    private const int Size = 14;

    private readonly Participant[] _present = new Participant[Size];
    private int _count;

    public ReadOnlySpan<Participant> Present => _present.AsSpan(0, _count);

    public void Name(Participant participant, int paragraph, MentionRole role)
    {
        var at = participant.IsSalient ? Array.IndexOf(_present, participant, 0, _count) : Enter();
        Array.Copy(_present, 0, _present, 1, at);
        _present[0] = participant;
        participant.IsSalient = true;
        participant.Name(paragraph, role);
    }

    /// <summary>Somebody of whom the lines speak: may come on salience, after those who are there.</summary>
    public void Hear(Participant participant)
    {
        if (_count < Size && !participant.IsSalient)
        {
            _present[_count++] = participant;
            participant.IsSalient = true;
        }
    }

    /// <summary>Makes room for one more; the place that is free.</summary>
    private int Enter()
    {
        if (_count < Size)
        {
            return _count++;
        }

        _present[Size - 1].Leave();
        return Size - 1;
    }
}

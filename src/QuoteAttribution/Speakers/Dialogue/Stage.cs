namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Who was named lately in the narration, the latest first; those whom newer ones push out have left the stage.</summary>
internal sealed class Stage
{
    private const int Size = 14;

    private readonly Character[] _present = new Character[Size];
    private int _count;

    public ReadOnlySpan<Character> Present => _present.AsSpan(0, _count);

    public void Name(Character character, int paragraph, MentionRole role)
    {
        var at = character.IsOnStage ? Array.IndexOf(_present, character, 0, _count) : Enter();
        Array.Copy(_present, 0, _present, 1, at);
        _present[0] = character;
        character.IsOnStage = true;
        character.Name(paragraph, role);
    }

    /// <summary>Somebody of whom the lines speak: may come on stage, behind those who are there.</summary>
    public void Hear(Character character)
    {
        if (_count < Size && !character.IsOnStage)
        {
            _present[_count++] = character;
            character.IsOnStage = true;
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

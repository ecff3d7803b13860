namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Who was named lately in the narration, the latest first; those whom newer ones push out have left the stage.</summary>
internal sealed class Stage
{
    public const int Size = 14;

    private readonly List<Presence> _present = new(Size + 1);

    public IReadOnlyList<Presence> Present => _present;

    public void Name(Entity entity, int token, int paragraph, bool isSubject)
    {
        var at = _present.FindIndex(p => p.Entity == entity);
        var presence = at >= 0 ? _present[at] : new Presence(entity);
        if (at >= 0)
        {
            _present.RemoveAt(at);
        }
        else if (_present.Count == Size)
        {
            _present.RemoveAt(Size - 1);
        }

        presence.IsSubject = isSubject || (presence.IsSubject && presence.Paragraph == paragraph);
        presence.Focus = presence.FocusAt(paragraph) + 1;
        presence.Token = token;
        presence.Paragraph = paragraph;
        _present.Insert(0, presence);
    }

    /// <summary>Somebody of whom the lines speak: may come on stage, behind those who are there.</summary>
    public void Hear(Entity entity)
    {
        if (_present.Count < Size && !_present.Exists(p => p.Entity == entity))
        {
            _present.Add(new Presence(entity));
        }
    }
}

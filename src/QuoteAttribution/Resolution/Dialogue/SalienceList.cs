using QuoteAttribution.Coreference;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Who was named lately in the narration, the latest first; those whom newer ones push out have left the salience.</summary>
internal sealed class SalienceList
{
    // In a crowd, whoever is named no more is forgotten.
    private const int Size = 14;

    // No more take part in a long exchange in which nobody is named, and they were named last before it.
    private const int Few = 6;

    // Paragraphs after which such an exchange is long. The speakers of novels stay the same to a tenth of a point; after 20, they are a tenth worse.
    private const int LongExchange = 40;

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
    public void Hear(Participant participant, int paragraph)
    {
        if (_count < Size && !participant.IsSalient)
        {
            _present[_count++] = participant;
            participant.IsSalient = true;
            participant.HeardIn = paragraph;
        }
    }

    /// <summary>Lets go of whom nobody has named for a while, where more are there than may take part.</summary>
    public void Forget(int paragraph)
    {
        while (_count > Few && paragraph - Math.Max(_present[_count - 1].Latest.Paragraph, _present[_count - 1].HeardIn) > LongExchange)
        {
            _present[--_count].Leave();
        }
    }

    /// <summary>Whether somebody else than whom a tag means has its noun for a title.</summary>
    public bool HasBearer(in DialogueTag tag)
    {
        foreach (var participant in Present)
        {
            if (participant.Referent != tag.Referent && tag.Noun.IsTitleOf(participant.Referent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who "her" in "her mother" is: the latest one whom it fits.</summary>
    public Referent? OwnerIn(in DialogueTag tag)
    {
        if (tag.Noun.Owner != Gender.Unknown)
        {
            foreach (var participant in Present)
            {
                if (participant.Referent.Gender == tag.Noun.Owner && participant.Referent != tag.Referent)
                {
                    return participant.Referent;
                }
            }
        }

        return null;
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

namespace QuoteAttribution.Coreference;

/// <summary>Who may bear a name, the likeliest first; those who are as likely in the order in which they came up.</summary>
internal sealed class RankedBearers
{
    private readonly List<Referent> _referents = [];
    private readonly List<double> _scores = [];

    public int Count => _referents.Count;

    public Referent this[int index] => _referents[index];

    public void Clear()
    {
        _referents.Clear();
        _scores.Clear();
    }

    /// <summary>Adds somebody who is not there yet.</summary>
    public void Add(Referent referent, double score = 0)
    {
        if (_referents.Contains(referent))
        {
            return;
        }

        var place = Count;
        while (place > 0 && _scores[place - 1] < score)
        {
            place--;
        }

        _referents.Insert(place, referent);
        _scores.Insert(place, score);
    }

    public void CopyTo(List<Referent> bearers) => bearers.AddRange(_referents);
}

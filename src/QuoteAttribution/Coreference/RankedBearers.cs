namespace QuoteAttribution.Coreference;

/// <summary>Who may bear a name, the likeliest first; those who are as likely in the order in which they came up.</summary>
internal sealed class RankedBearers
{
    private readonly List<(Referent Referent, double Score)> _ranked = [];

    public int Count => _ranked.Count;

    public Referent this[int index] => _ranked[index].Referent;

    public void Clear() => _ranked.Clear();

    /// <summary>Adds somebody who is not there yet.</summary>
    public void Add(Referent referent, double score = 0)
    {
        var place = Count;
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_ranked[i].Referent == referent)
            {
                return;
            }

            place = _ranked[i].Score < score ? i : place;
        }

        _ranked.Insert(place, (referent, score));
    }

    public List<Referent> ToList() => _ranked.ConvertAll(static ranked => ranked.Referent);
}

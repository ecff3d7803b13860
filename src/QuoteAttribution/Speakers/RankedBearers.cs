namespace QuoteAttribution.Speakers;

/// <summary>Who may bear a name, the likeliest first; those who are as likely in the order in which they came up.</summary>
internal sealed class RankedBearers
{
    private readonly List<Entity> _entities = [];
    private readonly List<double> _scores = [];

    public int Count => _entities.Count;

    public Entity this[int index] => _entities[index];

    public void Clear()
    {
        _entities.Clear();
        _scores.Clear();
    }

    /// <summary>Adds somebody who is not there yet.</summary>
    public void Add(Entity entity, double score = 0)
    {
        if (_entities.Contains(entity))
        {
            return;
        }

        var place = Count;
        while (place > 0 && _scores[place - 1] < score)
        {
            place--;
        }

        _entities.Insert(place, entity);
        _scores.Insert(place, score);
    }

    public void CopyTo(List<Entity> bearers) => bearers.AddRange(_entities);
}

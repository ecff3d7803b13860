namespace QuoteAttribution.Speakers;

/// <summary>The tables with which the names of a text are joined; the thread keeps them for its next text.</summary>
/// <remarks>Most texts are short: tables that grow from nothing for each took more memory than all else of an analysis.</remarks>
internal sealed class CastTables : IDisposable
{
    // More is not worth keeping: the next text is hardly as long.
    private const int MostKept = 2048;

    [ThreadStatic]
    private static CastTables? _spare;

    private readonly Stack<List<Entity>> _spareLists = new();

    private CastTables()
    {
    }

    /// <summary>The forms of names in order of first appearance, and the form of each mention.</summary>
    public List<NameForm> Forms { get; } = [];

    public List<NameForm> FormOfMention { get; } = [];

    /// <summary>All entities, in the order in which they were made.</summary>
    public List<Entity> Entities { get; } = [];

    public Dictionary<string, NameForm> FormByKey { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, Entity> ByText { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, Entity> ByInitials { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<Entity>> ByLastWord { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, List<Entity>> ByFirstWord { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, List<Entity>> ByTitle { get; } = new(StringComparer.Ordinal);

    /// <summary>Room for weighing who may bear a name, and for those who may.</summary>
    public List<(Entity Entity, double Score, int Order)> Scored { get; } = [];

    public List<Entity> Bearers { get; } = [];

    /// <summary>Room for spelling a key.</summary>
    public char[] Key { get; set; } = new char[128];

    /// <summary>Empty tables; dispose them to give them back.</summary>
    public static CastTables Rent()
    {
        var tables = _spare ?? new CastTables();
        _spare = null;
        return tables;
    }

    /// <summary>An empty list, which lives as long as the tables are rented.</summary>
    public List<Entity> NewList() => _spareLists.TryPop(out var list) ? list : new List<Entity>(4);

    public void Dispose()
    {
        if (FormOfMention.Count > MostKept)
        {
            return;
        }

        TakeBack(ByLastWord);
        TakeBack(ByFirstWord);
        TakeBack(ByTitle);
        Forms.Clear();
        FormOfMention.Clear();
        Entities.Clear();
        FormByKey.Clear();
        ByText.Clear();
        ByInitials.Clear();
        Scored.Clear();
        Bearers.Clear();
        _spare = this;
    }

    private void TakeBack(Dictionary<string, List<Entity>> table)
    {
        foreach (var list in table.Values)
        {
            list.Clear();
            _spareLists.Push(list);
        }

        table.Clear();
    }
}

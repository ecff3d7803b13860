namespace QuoteAttribution.Speakers;

/// <summary>The tables with which the names of a text are joined, and all that is made for it; the thread keeps them for its next text.</summary>
/// <remarks>Most texts are short: tables that grow from nothing for each took more memory than all else of an analysis.</remarks>
internal sealed class CastTables : IDisposable
{
    // More is not worth keeping: the next text is hardly as long.
    private const int MostKept = 2048;

    [ThreadStatic]
    private static CastTables? _spare;

    private readonly Reused<Entity> _entities = new();
    private NameWord[] _room = new NameWord[16];
    private Entity[] _ofMention = [];
    private int[] _nextMention = [];
    private int _mentions;

    private CastTables()
    {
    }

    public NameWords Words { get; } = new();

    public FormTable Forms { get; } = new();

    public List<NameForm> FormOfMention { get; } = [];

    /// <summary>All entities with a name, in the order in which they were made.</summary>
    public ReadOnlySpan<Entity> Entities => _entities.Items;

    /// <summary>The entity of each name mention.</summary>
    public Span<Entity> OfMention => _ofMention.AsSpan(0, _mentions);

    /// <summary>For each name mention the next one of the same entity.</summary>
    public Span<int> NextMention => _nextMention.AsSpan(0, _mentions);

    /// <summary>Room for weighing who may bear a name, and for those who may.</summary>
    public List<(Entity Entity, double Score)> Scored { get; } = [];

    public List<Entity> Bearers { get; } = [];

    /// <summary>Empty tables; dispose them to give them back.</summary>
    /// <param name="mentions">How often the text names somebody.</param>
    public static CastTables Rent(int mentions)
    {
        var tables = _spare ?? new CastTables();
        _spare = null;
        tables._mentions = mentions;
        if (tables._ofMention.Length < mentions)
        {
            tables._ofMention = new Entity[mentions];
            tables._nextMention = new int[mentions];
        }

        return tables;
    }

    public Entity NewEntity(Gender gender, SpeakerKind kind)
    {
        var entity = _entities.Next();
        entity.Become(gender, kind);
        return entity;
    }

    /// <summary>Room for some words; good until it is asked for again.</summary>
    public Span<NameWord> RoomForWords(int count)
    {
        if (count > _room.Length)
        {
            _room = new NameWord[count * 2];
        }

        return _room.AsSpan(0, count);
    }

    public void Dispose()
    {
        if (_mentions > MostKept)
        {
            return;
        }

        OfMention.Clear();
        Words.Clear();
        Forms.Clear();
        FormOfMention.Clear();
        _entities.Clear();
        Scored.Clear();
        Bearers.Clear();
        _spare = this;
    }
}

using QuoteAttribution.Memory;


namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What is made for the turns of a text; the thread keeps it for its next text.</summary>
/// <remarks>Turns live as long as their text is read: made anew, they were moved about by the garbage collector, which took longer than reading them.</remarks>
internal sealed class DialogueTables : IDisposable
{
    [ThreadStatic]
    private static DialogueTables? _spare;

    private Turn?[] _ofLink = [];
    private int _links;

    private DialogueTables()
    {
    }

    public Reused<Turn> Turns { get; } = new();

    public Reused<Participant> Participants { get; } = new();

    /// <summary>The turn of each link.</summary>
    public Span<Turn?> OfLink => _ofLink.AsSpan(0, _links);

    /// <summary>Empty tables; dispose them to give them back.</summary>
    public static DialogueTables Rent()
    {
        var tables = _spare ?? new DialogueTables();
        _spare = null;
        return tables;
    }

    /// <summary>Makes room for the turn of each link.</summary>
    public void Open(int links)
    {
        _links = links;
        if (_ofLink.Length < links)
        {
            _ofLink = new Turn?[links];
        }
    }

    public void Dispose()
    {
        OfLink.Clear();
        _links = 0;
        if (_ofLink.Length > Pool.MostObjects)
        {
            _ofLink = [];
        }

        foreach (var turn in Turns.Items)
        {
            turn.Forget();
        }

        foreach (var participant in Participants.Items)
        {
            participant.Forget();
        }

        Participants.Clear();
        Turns.Clear();
        _spare = this;
    }
}

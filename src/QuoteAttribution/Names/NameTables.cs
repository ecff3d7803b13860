using QuoteAttribution.Memory;

namespace QuoteAttribution.Names;

/// <summary>The names of a text: where they stand, in which forms they are written, of which words these are made.</summary>
internal sealed class NameTables : IDisposable
{
    private readonly PooledList<int> _formOfMention = new();
    private int[] _room = new int[16];

    /// <summary>Where somebody is named, in order.</summary>
    public PooledList<NameMention> Mentions { get; } = new();

    public NameWords Words { get; } = new();

    public FormTable Forms { get; } = new();

    /// <summary>The form of a mention.</summary>
    public NameForm FormOf(int mention) => Forms[_formOfMention[mention]];

    /// <summary>Adds the next mention.</summary>
    public void Add(in NameMention mention, NameForm form)
    {
        Mentions.Add(mention);
        _formOfMention.Add(form.Id);
    }

    /// <summary>Room for the numbers of some words; good until it is asked for again.</summary>
    public Span<int> RoomForWords(int count)
    {
        if (count > _room.Length)
        {
            _room = new int[count * 2];
        }

        return _room.AsSpan(0, count);
    }

    public void Dispose()
    {
        Mentions.Dispose();
        _formOfMention.Dispose();
        Words.Clear();
        Forms.Clear();
    }
}

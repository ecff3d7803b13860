using QuoteAttribution.Memory;
using QuoteAttribution.Names;


namespace QuoteAttribution.Coreference;

/// <summary>The tables with which the names of a text are joined, and all that is made for it.</summary>
/// <remarks>Most texts are short: tables that grow from nothing for each took more memory than all else of an analysis.</remarks>
internal sealed class CastTables : IDisposable
{
    private readonly Reused<Referent> _referents = new();
    private readonly Reused<RoleBearing> _roleBearings = new();
    private int[] _room = new int[16];
    private NameForm[] _formOfMention = [];
    private Referent[] _ofMention = [];
    private int _mentions;

    public NameWords Words { get; } = new();

    public FormTable Forms { get; } = new();

    /// <summary>The form of each name mention.</summary>
    public Span<NameForm> FormOfMention => _formOfMention.AsSpan(0, _mentions);

    /// <summary>The referents for phrases that hold no name.</summary>
    public Dictionary<string, Referent> OfPhrase { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The referent of each name mention.</summary>
    public Span<Referent> OfMention => _ofMention.AsSpan(0, _mentions);

    /// <summary>Room for those who may bear a name; good until the next name is looked at.</summary>
    public RankedBearers Ranked { get; } = new();

    /// <summary>Makes room for a text that names somebody so often, at most.</summary>
    public void Prepare(int mostMentions)
    {
        _formOfMention = Pool.Rent<NameForm>(mostMentions);
        _ofMention = Pool.Rent<Referent>(mostMentions);
    }

    /// <summary>Adds the form of the next name mention.</summary>
    public void Add(NameForm form) => _formOfMention[_mentions++] = form;

    public Referent NewReferent(Gender gender, SpeakerKind kind)
    {
        var referent = _referents.Next();
        referent.Become(gender, kind);
        return referent;
    }

    public RoleBearing NewRoleBearing(Referent referent)
    {
        var bearing = _roleBearings.Next();
        bearing.Become(referent);
        return bearing;
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
        Pool.Return(_formOfMention);
        Pool.Return(_ofMention);
        (_formOfMention, _ofMention) = ([], []);
        _mentions = 0;
        Words.Clear();
        Forms.Clear();
        _referents.Clear();
        _roleBearings.Clear();
        OfPhrase.Clear();
        if (OfPhrase.Capacity > Pool.MostPlaces)
        {
            OfPhrase.TrimExcess();
        }

        Ranked.Clear();
    }
}

namespace QuoteAttribution.Coreference;

/// <summary>Those who may bear a name, in the order in which they came up: nearly always one, for whom no list is needed.</summary>
internal struct Bearers
{
    // No text tells more people of one name apart, and whoever looks for one of them looks at all.
    private const int Most = 64;

    private Referent? _first;
    private List<Referent>? _others;

    public int Count { get; private set; }

    public readonly Referent First => _first!;

    public void Add(Referent referent)
    {
        if (Count == 0)
        {
            _first = referent;
            Count = 1;
        }
        else if (Count < Most && referent != _first && _others?.Contains(referent) != true)
        {
            (_others ??= []).Add(referent);
            Count++;
        }
    }

    public void Clear()
    {
        if (Count > 1)
        {
            _others!.Clear();
        }

        _first = null;
        Count = 0;
    }

    public readonly Walk GetEnumerator() => new(this);

    /// <summary>Walks from one to the next.</summary>
    public struct Walk(in Bearers bearers)
    {
        private readonly Bearers _bearers = bearers;
        private int _next;

        public readonly Referent Current => _next == 1 ? _bearers._first! : _bearers._others![_next - 2];

        public bool MoveNext() => ++_next <= _bearers.Count;
    }
}

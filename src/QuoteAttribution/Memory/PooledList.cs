namespace QuoteAttribution.Memory;

/// <summary>A growing list in a rented array; dispose it to give the array back. It may be filled again after that.</summary>
internal sealed class PooledList<T> : IDisposable
    where T : struct
{
    // Less is not worth a rent.
    private const int FewestItems = 16;

    private T[] _items = [];

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public ref T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    /// <summary>The free places after the items, at least so many; <see cref="Advance"/> tells how many were filled.</summary>
    public Span<T> Room(int least)
    {
        while (_items.Length - Count < least)
        {
            Grow();
        }

        return _items.AsSpan(Count);
    }

    public void Advance(int items) => Count += items;

    public T RemoveLast() => _items[--Count];

    public void RemoveFirst(int items)
    {
        Items[items..].CopyTo(_items);
        Count -= items;
    }

    public void Clear() => Count = 0;

    /// <summary>Empties the list and makes room for so many items, so that it need not grow.</summary>
    public void Prepare(int capacity)
    {
        Count = 0;
        if (_items.Length < capacity)
        {
            Pool.Return(_items);
            _items = Pool.Rent<T>(capacity);
        }
    }

    public void Dispose()
    {
        Pool.Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = Pool.Rent<T>(Math.Max(_items.Length * 2, FewestItems));
        _items.AsSpan().CopyTo(larger);
        Pool.Return(_items);
        _items = larger;
    }
}

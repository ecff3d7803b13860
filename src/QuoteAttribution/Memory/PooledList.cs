using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuoteAttribution.Memory;

/// <summary>
/// A growing list that serves text after text: disposed, it is empty, keeps a small array for the next text and gives a large one back.
/// </summary>
/// <remarks>To rent each array anew for each article took 3 % of the time of reading it.</remarks>
internal sealed class PooledList<T> : IDisposable
{
    // Less is not worth a rent.
    private const int FewestItems = 16;

    // In bytes: the tokens of an article of 30,000 characters, which is a long one. A thread keeps some forty lists.
    private const int LargestKept = 128 << 10;

    // So many items move in well under a millisecond.
    private const int Slice = 8192;

    private T[] _items = [];

    // Up to there the array may hold references of this text.
    private int _used;

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

    /// <summary>Makes room for so many more items. What stands in a long list is moved slice by slice, so that it can be cancelled.</summary>
    public void Reserve(int items, CancellationToken cancellation)
    {
        if (_items.Length - Count >= items)
        {
            return;
        }

        var larger = Pool.Rent<T>(Math.Max(_items.Length * 2, Count + items));
        for (var from = 0; from < Count; from += Slice)
        {
            cancellation.ThrowIfCancellationRequested();
            _items.AsSpan(from, Math.Min(Slice, Count - from)).CopyTo(larger.AsSpan(from));
        }

        Pool.Return(_items);
        _items = larger;
    }

    public void Advance(int items) => Count += items;

    public T RemoveLast()
    {
        _used = Math.Max(_used, Count);
        return _items[--Count];
    }

    public void RemoveFirst(int items)
    {
        _used = Math.Max(_used, Count);
        Items[items..].CopyTo(_items);
        Count -= items;
    }

    public void Clear()
    {
        _used = Math.Max(_used, Count);
        Count = 0;
    }

    /// <summary>Empties the list and makes room for so many items, so that it need not grow.</summary>
    public void Prepare(int capacity)
    {
        Clear();
        if (_items.Length < capacity)
        {
            Pool.Return(_items);
            _items = Pool.Rent<T>(capacity);
        }
    }

    public void Dispose()
    {
        Clear();
        if ((long)_items.Length * Unsafe.SizeOf<T>() > LargestKept)
        {
            Pool.Return(_items);
            _items = [];
        }
        else if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            _items.AsSpan(0, _used).Clear();
        }

        _used = 0;
    }

    private void Grow()
    {
        var larger = Pool.Rent<T>(Math.Max(_items.Length * 2, FewestItems));
        _items.AsSpan().CopyTo(larger);
        Pool.Return(_items);
        _items = larger;
    }
}

/// <summary>Arrays that are used for text after text. What one giant text needed is left to the garbage collector: the pool would keep it for no other.</summary>
internal static class Pool
{
    /// <summary>
    /// How many objects of a kind a thread keeps for its next text. An article has dozens of names and quotations, a long novel some
    /// thousands; what more of them needed is left to the garbage collector, too.
    /// </summary>
    public const int MostObjects = 8192;

    /// <summary>How many places a table keeps: all are cleared for each text, and a short one after a long one is not to wait for that.</summary>
    public const int MostPlaces = 4096;

    // The tokens of a million characters, a long novel, take five megabytes.
    private const int LargestKept = 8 << 20;

    public static T[] Rent<T>(int least) => ArrayPool<T>.Shared.Rent(least);

    /// <summary>Gives an array back; one of references is cleared, since one left in the pool would keep a text's objects alive.</summary>
    public static void Return<T>(T[] array)
    {
        if (array.Length > 0 && (long)array.Length * Unsafe.SizeOf<T>() <= LargestKept)
        {
            ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}

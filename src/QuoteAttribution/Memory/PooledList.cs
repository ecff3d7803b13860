using System.Buffers;
using System.Runtime.CompilerServices;

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

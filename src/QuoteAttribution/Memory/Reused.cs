using System.Runtime.InteropServices;

namespace QuoteAttribution.Memory;

/// <summary>Objects that are made once and used for text after text; whoever takes one makes it as good as new.</summary>
internal sealed class Reused<T>
    where T : class, new()
{
    private readonly List<T> _all = [];

    /// <summary>How many are in use.</summary>
    public int Count { get; private set; }

    /// <summary>Those in use, in the order in which they were taken.</summary>
    public ReadOnlySpan<T> Items => CollectionsMarshal.AsSpan(_all)[..Count];

    /// <summary>Those in use that stay for the next text: what belongs to this one is to be let go of; the others are left to the garbage collector as they are.</summary>
    public ReadOnlySpan<T> Kept => CollectionsMarshal.AsSpan(_all)[..Math.Min(Count, Pool.MostObjects)];

    public T this[int index] => _all[index];

    /// <summary>Puts those in use in another order.</summary>
    public void Sort(Comparison<T> comparison) => CollectionsMarshal.AsSpan(_all)[..Count].Sort(comparison);

    public T Next()
    {
        if (Count == _all.Count)
        {
            _all.Add(new T());
        }

        return _all[Count++];
    }

    /// <summary>Takes all back.</summary>
    public void Clear()
    {
        Count = 0;
        if (_all.Count > Pool.MostObjects)
        {
            _all.RemoveRange(Pool.MostObjects, _all.Count - Pool.MostObjects);
            _all.TrimExcess();
        }
    }
}

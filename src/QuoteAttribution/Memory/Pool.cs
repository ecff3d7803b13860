using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuoteAttribution.Memory;

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

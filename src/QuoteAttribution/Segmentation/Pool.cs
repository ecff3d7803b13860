using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuoteAttribution.Segmentation;

/// <summary>Arrays that are used for text after text. What one giant text needed is left to the garbage collector: the pool would keep it for no other.</summary>
internal static class Pool
{
    // The tokens of four hundred thousand characters.
    private const int LargestKept = 2 << 20;

    public static T[] Rent<T>(int least) => ArrayPool<T>.Shared.Rent(least);

    /// <summary>Gives an array back; one of references is cleared, since one left in the pool would keep a text's objects alive.</summary>
    public static void Return<T>(T[] array)
    {
        if ((long)array.Length * Unsafe.SizeOf<T>() <= LargestKept)
        {
            ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteAttribution.Segmentation;

/// <summary>Which of 64 characters are plain letters, so that the ends of ten words are found by one look at the text.</summary>
/// <remarks>Where a word ends says where to look for the next one: the shorter that takes, the faster is the whole.</remarks>
internal readonly ref struct LetterWindow
{
    private const int Size = 64;

    private readonly int _start;
    private readonly ulong _others;

    /// <summary>Looks at the characters from <paramref name="start"/> on; behind the text there are no letters.</summary>
    public LetterWindow(ReadOnlySpan<char> text, int start)
    {
        _start = start;
        _others = text.Length - start >= Size ? Others(MemoryMarshal.Cast<char, ushort>(text[start..])) : OthersAtEnd(text[start..]);
    }

    /// <summary>The number of letters from <paramref name="at"/> on; -1 where it cannot be seen from here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LettersFrom(int at)
    {
        var seen = at - _start;
        var others = seen < Size ? _others >> seen : 0;
        return others == 0 ? -1 : BitOperations.TrailingZeroCount(others);
    }

    private static ulong OthersAtEnd(ReadOnlySpan<char> text)
    {
        Span<ushort> padded = stackalloc ushort[Size];
        padded.Clear();
        MemoryMarshal.Cast<char, ushort>(text).CopyTo(padded);
        return Others(padded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Others(ReadOnlySpan<ushort> text) =>
        OthersOfHalf(text) | ((ulong)OthersOfHalf(text[(Size / 2)..]) << (Size / 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OthersOfHalf(ReadOnlySpan<ushort> text)
    {
        var characters = Vector256.NarrowWithSaturation(Vector256.Create(text), Vector256.Create(text[Vector256<ushort>.Count..]));
        var lowered = characters | Vector256.Create((byte)' ');
        return Vector256.GreaterThan(lowered - Vector256.Create((byte)'a'), Vector256.Create((byte)('z' - 'a'))).ExtractMostSignificantBits();
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteAttribution.Segmentation;

/// <summary>Which of 64 characters are plain letters, so that the ends of ten words are found by one look at the text.</summary>
/// <remarks>Where a word ends says where to look for the next one: the shorter that takes, the faster is the whole.</remarks>
internal readonly ref struct LetterWindow
{
    /// <summary>The number of characters looked at; also what is said of letters of which not the last can be seen.</summary>
    public const int Size = 64;

    private readonly int _start;
    private readonly ulong _others;

    /// <summary>Looks at the characters from <paramref name="start"/> on; after the text there are no letters.</summary>
    public LetterWindow(ReadOnlySpan<char> text, int start)
    {
        _start = start;
        _others = text.Length - start >= Size ? Others(MemoryMarshal.Cast<char, ushort>(text[start..])) : OthersAtEnd(text[start..]);
    }

    /// <summary>Whether the window begins here, so that another would show no more.</summary>
    public bool StartsAt(int at) => at == _start;

    /// <summary>The number of letters from <paramref name="at"/> on; <see cref="Size"/> where their end cannot be seen from here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LettersFrom(int at)
    {
        var seen = at - _start;
        return BitOperations.TrailingZeroCount(seen < Size ? _others >> seen : 0);
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

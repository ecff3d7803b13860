using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteAttribution.Lexicons;

/// <summary>A word of up to sixteen plain letters as two numbers, whatever its case.</summary>
/// <remarks>
/// Words end where nobody can foresee, so each loop over a word's letters costs a mispredicted branch, which is as long as ten letters
/// take. Sixteen letters at once need no loop to find the end, none to hash and none to compare: the numbers are the word.
/// </remarks>
internal readonly record struct PackedWord(ulong First, ulong Last)
{
    /// <summary>The number of letters that fit.</summary>
    public const int Longest = 16;

    /// <summary>No word, or one that cannot be packed.</summary>
    public bool IsNone => First == 0;

    /// <summary>The whole word; none if it is too long or has other characters.</summary>
    public static PackedWord Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && ReadShort(word, out var packed) == word.Length ? packed : default;

    /// <summary>Packs the plain letters at the start of a text and returns their number, <see cref="Longest"/> if there may be more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<char> text, out PackedWord packed) =>
        text.Length < Longest ? ReadShort(text, out packed) : ReadLong(MemoryMarshal.Cast<char, ushort>(text), out packed);

    private static int ReadShort(ReadOnlySpan<char> text, out PackedWord packed)
    {
        Span<char> padded = stackalloc char[Longest];
        padded.Clear();
        text.CopyTo(padded);
        return ReadLong(MemoryMarshal.Cast<char, ushort>(padded), out packed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadLong(ReadOnlySpan<ushort> text, out PackedWord packed)
    {
        var characters = Vector128.NarrowWithSaturation(Vector128.Create(text), Vector128.Create(text[Vector128<ushort>.Count..]));
        var lowered = characters | Vector128.Create((byte)' ');
        var others = Vector128.GreaterThan(lowered - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        var length = BitOperations.TrailingZeroCount(others.ExtractMostSignificantBits() | (1u << Longest));
        var word = lowered & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        packed = new PackedWord(word.AsUInt64()[0], word.AsUInt64()[1]);
        return length;
    }
}

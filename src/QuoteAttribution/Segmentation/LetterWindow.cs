using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>A stretch of text and which of its characters are plain letters, so that the ends of ten words are found by one look at the text.</summary>
internal readonly ref struct LetterWindow
{
    /// <summary>The number of characters looked at; also what is said of letters of which not the last can be seen.</summary>
    public const int Size = 64;

    /// <summary>The number of characters shown: so many that a word may be read wherever it starts.</summary>
    public const int Shown = Size + PackedWord.Window;

    // A bit for each of the first characters that is no plain letter.
    private readonly ulong _others;

    /// <summary>Looks at the characters from <paramref name="start"/> on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="end">Room for the last characters of the text, which are shown with blanks after them; <see cref="Shown"/> of them.</param>
    public LetterWindow(ReadOnlySpan<char> text, int start, Span<char> end)
    {
        Start = start;
        Characters = text.Length - start >= Shown ? text.Slice(start, Shown) : Padded(text[start..], end);
        _others = OthersOf(MemoryMarshal.Cast<char, ushort>(Characters));
    }

    /// <summary>The place of the first character in the text.</summary>
    public int Start { get; }

    /// <summary>The characters; after the text's end there are blanks.</summary>
    public ReadOnlySpan<char> Characters { get; }

    /// <summary>A bit for each character from <paramref name="at"/> on that is no plain letter; what cannot be seen from here has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong OthersFrom(int at) => at - Start < Size ? _others >> (at - Start) : 0;

    /// <summary>The number of letters from <paramref name="at"/> on; <see cref="Size"/> where their end cannot be seen from here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LettersFrom(int at) => BitOperations.TrailingZeroCount(OthersFrom(at));

    private static ReadOnlySpan<char> Padded(ReadOnlySpan<char> text, Span<char> end)
    {
        end.Fill(' ');
        text.CopyTo(end);
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OthersOf(ReadOnlySpan<ushort> text)
    {
        var count = Vector256<ushort>.Count;
        return OthersOfQuarter(text)
            | ((ulong)OthersOfQuarter(text[count..]) << count)
            | ((ulong)OthersOfQuarter(text[(2 * count)..]) << (2 * count))
            | ((ulong)OthersOfQuarter(text[(3 * count)..]) << (3 * count));
    }

    /// <summary>The same for 16 characters as they are: to make bytes of them first is done in 512 bits, for which a processor slows down all it does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OthersOfQuarter(ReadOnlySpan<ushort> text)
    {
        var lowered = Vector256.Create(text) | Vector256.Create((ushort)' ');
        return Vector256.GreaterThan(lowered - Vector256.Create((ushort)'a'), Vector256.Create((ushort)('z' - 'a'))).ExtractMostSignificantBits();
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteAttribution.Lexicons;

/// <summary>A word of up to twelve plain letters, apostrophes and hyphens as one number, five bits a character, whatever its case.</summary>
/// <remarks>
/// Words end where nobody can foresee, so each loop over a word's letters costs a mispredicted branch, which is as long as ten letters
/// take. Sixteen letters at once need no loop to find the end, none to hash and none to compare: the number is the word. Twelve are
/// kept, since a table of such numbers stays in the processor's second cache, where one of longer words does not.
/// </remarks>
internal readonly record struct PackedWord(ulong Letters)
{
    /// <summary>The number of letters that fit.</summary>
    public const int Longest = 12;

    /// <summary>The number of letters that are read at once.</summary>
    public const int Window = 16;

    // 26 letters, a stop, an apostrophe, a hyphen, and none: 30 of 32.
    private const int BitsALetter = 5;

    // The first number after those of the letters.
    private const ulong Stop = 27;
    private const byte Apostrophe = 28;
    private const byte Hyphen = 29;

    /// <summary>No word, or one that cannot be packed.</summary>
    public bool IsNone => Letters == 0;

    /// <summary>The whole word; none if it is too long or has other characters than letters.</summary>
    public static PackedWord Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && ReadShort(word, out var packed) == word.Length ? packed : default;

    /// <summary>The same for a word with apostrophes, straight or curly, and hyphens: didn't, 's, vis-a-vis.</summary>
    public static PackedWord OfMarked(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return default;
        }

        // What stands behind the word is whatever was there before: it is looked at, and does not count.
        Span<char> padded = stackalloc char[Window];
        word.CopyTo(padded);
        var text = MemoryMarshal.Cast<char, ushort>(padded);
        var apostrophes = Vector128.Narrow(AreApostrophes(text), AreApostrophes(text[Vector128<ushort>.Count..]));
        var characters = Narrowed(text);
        var hyphens = Vector128.Equals(characters, Vector128.Create((byte)'-'));
        var known = (AreLetters(characters) | hyphens | apostrophes).ExtractMostSignificantBits();
        characters = Vector128.ConditionalSelect(apostrophes, Vector128.Create(Apostrophe), characters);
        characters = Vector128.ConditionalSelect(hyphens, Vector128.Create(Hyphen), characters);
        return BitOperations.TrailingZeroCount(~known) < word.Length ? default : OfLetters(characters, word.Length);
    }

    private static Vector128<ushort> AreApostrophes(ReadOnlySpan<ushort> text)
    {
        var characters = Vector128.Create(text);
        return Vector128.Equals(characters, Vector128.Create((ushort)'\'')) | Vector128.Equals(characters, Vector128.Create((ushort)'’'));
    }

    /// <summary>The same letters, fewer than <see cref="Longest"/>, with a stop after them: an initial, "Jr.".</summary>
    public PackedWord WithStop(int length) => new(Letters | (Stop << (length * BitsALetter)));

    /// <summary>Packs the plain letters at the start of a text and returns their number, <see cref="Window"/> if there may be more.</summary>
    public static int Read(ReadOnlySpan<char> text, out PackedWord packed) =>
        text.Length < Window ? ReadShort(text, out packed) : ReadLong(MemoryMarshal.Cast<char, ushort>(text), Window, out packed);

    private static int ReadShort(ReadOnlySpan<char> text, out PackedWord packed)
    {
        Span<char> padded = stackalloc char[Window];
        text.CopyTo(padded);
        return ReadLong(MemoryMarshal.Cast<char, ushort>(padded), text.Length, out packed);
    }

    /// <summary>The same for the first letters of a text where their number is known and at most <see cref="Longest"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PackedWord OfLetters(ReadOnlySpan<char> text, int length) =>
        text.Length < Window ? Of(text[..length]) : OfLetters(Narrowed(MemoryMarshal.Cast<char, ushort>(text)), length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadLong(ReadOnlySpan<ushort> text, int most, out PackedWord packed)
    {
        var characters = Narrowed(text);
        var length = Math.Min(most, BitOperations.TrailingZeroCount(~AreLetters(characters).ExtractMostSignificantBits()));
        packed = length > Longest ? default : OfLetters(characters, length);
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> AreLetters(Vector128<byte> characters) => Vector128.LessThanOrEqual(
        (characters | Vector128.Create((byte)' ')) - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrowed(ReadOnlySpan<ushort> text) =>
        Vector128.NarrowWithSaturation(Vector128.Create(text), Vector128.Create(text[Vector128<ushort>.Count..]));

    /// <summary>Squeezes all characters and then drops what stands after the word: its length comes last, and nothing waits for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PackedWord OfLetters(Vector128<byte> characters, int length)
    {
        var halves = Squeezed(characters.AsUInt64());
        var letters = halves[0] | (halves[1] << (8 * BitsALetter));
        return new PackedWord(letters & ((1UL << (length * BitsALetter)) - 1));
    }

    /// <summary>Moves the low five bits of eight bytes together, in both halves at once: in pairs, in fours, all eight.</summary>
    /// <remarks>Intel has one instruction for it, PEXT. AMD before Zen 3 has it, too, and takes more than a hundred cycles: two of them cost more there than all else that is done for a word.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Squeezed(Vector128<ulong> letters)
    {
        letters = (letters & Vector128.Create(0x001F001F001F001FUL)) | ((letters >> 3) & Vector128.Create(0x03E003E003E003E0UL));
        letters = (letters & Vector128.Create(0x000003FF000003FFUL)) | ((letters >> 6) & Vector128.Create(0x000FFC00000FFC00UL));
        return (letters & Vector128.Create(0xFFFFFUL)) | ((letters >> 12) & Vector128.Create(0xFFFFF00000UL));
    }
}

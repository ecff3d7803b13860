using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteAttribution.Lexicons;

/// <summary>A table from words, whatever their case, to values: open addressing for words that can be packed, a dictionary for the rest.</summary>
/// <remarks>
/// Every word of a text is looked up. A frozen dictionary hashes and compares by calls meant for any string, which took half the time
/// of cutting a text into tokens, and is slow to build.
/// </remarks>
internal sealed class WordTable<TValue>
    where TValue : struct
{
    // Longer ones count as equally long.
    private const int LongestOther = 31;

    private readonly Dictionary<string, TValue> _others = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _otherWords;
    private readonly ulong[] _otherShapes = new ulong[LongestOther + 1];
    private Shelf[] _shelves;
    private int _count;

    public WordTable(int capacity)
    {
        _shelves = new Shelf[BitOperations.RoundUpToPowerOf2((uint)capacity * 3 / 2) / Shelf.Places];
        _otherWords = _others.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The place of a word's value, for a table that is being filled; a new word has the default.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ref TValue GetOrAdd(ReadOnlySpan<char> word)
    {
        var packed = Packed(word);
        if (packed.IsNone)
        {
            _otherShapes[LengthOf(word)] |= ShapeOf(word);
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_otherWords, word, out _)!;
        }

        if (_count * 4 >= _shelves.Length * Shelf.Places * 3)
        {
            Grow();
        }

        ref var shelf = ref Find(_shelves, packed.Letters, out var place);
        _count += shelf.Words[place] == 0 ? 1 : 0;
        shelf.Words[place] = packed.Letters;
        return ref shelf.Values[place];
    }

    /// <summary>Whether the word is known.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => TryGet(word, PackedWord.Of(word), out value);

    /// <summary>Whether the word is known, for callers that have packed it; <paramref name="packed"/> is none where it cannot be.</summary>
    public bool TryGet(ReadOnlySpan<char> word, PackedWord packed, out TValue value)
    {
        if (packed.IsNone && (packed = PackedWord.OfMarked(word)).IsNone)
        {
            value = default;
            return MayBeOther(word) && _otherWords.TryGetValue(word, out value);
        }

        ref var shelf = ref Find(_shelves, packed.Letters, out var place);
        value = shelf.Values[place];
        return shelf.Words[place] != 0;
    }

    /// <summary>The value of a word that could be packed; the default for an unknown one, which the empty place where it would stand has.</summary>
    public TValue ValueOrDefault(PackedWord packed) => Find(_shelves, packed.Letters, out var place).Values[place];

    /// <summary>The same for many words; with nothing between them the processor waits for several at the same time.</summary>
    public void ValuesOrDefault(ReadOnlySpan<PackedWord> words, Span<TValue> values)
    {
        var shelves = _shelves;
        for (var i = 0; i < words.Length; i++)
        {
            values[i] = Find(shelves, words[i].Letters, out var place).Values[place];
        }
    }

    private static PackedWord Packed(ReadOnlySpan<char> word) => PackedWord.Of(word) is { IsNone: false } packed ? packed : PackedWord.OfMarked(word);

    private bool MayBeOther(ReadOnlySpan<char> word) => !word.IsEmpty && (_otherShapes[LengthOf(word)] & ShapeOf(word)) != 0;

    private static int LengthOf(ReadOnlySpan<char> word) => Math.Min(word.Length, LongestOther);

    /// <summary>A bit for the last letter of a word: of those of its length that cannot be packed, numbers and long words, few end alike.</summary>
    private static ulong ShapeOf(ReadOnlySpan<char> word) => 1UL << char.ToUpperInvariant(word[^1]);

    /// <summary>The shelf with the word, or with the empty place where it would stand.</summary>
    /// <remarks>All places of a shelf are looked at together: which of them it is costs no branch that could be mispredicted.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Shelf Find(Shelf[] shelves, ulong word, out int place)
    {
        var at = HomeOf(shelves, word);
        while (true)
        {
            ref var shelf = ref shelves[at];
            var words = Vector256.Create((ReadOnlySpan<ulong>)shelf.Words);
            var hits = Vector256.Equals(words, Vector256.Create(word)) | Vector256.Equals(words, Vector256<ulong>.Zero);
            if (hits != Vector256<ulong>.Zero)
            {
                // The word, if it is there, stands before all empty places: they are filled in order.
                place = BitOperations.TrailingZeroCount(hits.ExtractMostSignificantBits());
                return ref shelf;
            }

            at = (at + 1) & (shelves.Length - 1);
        }
    }

    /// <summary>The shelf where a word stands unless that is full; the high bits of the product depend on all letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HomeOf(Shelf[] shelves, ulong word) => (int)((word * 0x9E3779B97F4A7C15) >> 40) & (shelves.Length - 1);

    private void Grow()
    {
        var larger = new Shelf[_shelves.Length * 2];
        foreach (ref var shelf in _shelves.AsSpan())
        {
            for (var i = 0; i < Shelf.Places; i++)
            {
                if (shelf.Words[i] != 0)
                {
                    ref var other = ref Find(larger, shelf.Words[i], out var place);
                    (other.Words[place], other.Values[place]) = (shelf.Words[i], shelf.Values[i]);
                }
            }
        }

        _shelves = larger;
    }

    /// <summary>Four words with their values next to them: the processor waits for memory once, and not twice.</summary>
    private struct Shelf
    {
        public const int Places = 4;

        public Four<ulong> Words;
        public Four<TValue> Values;
    }

    [InlineArray(Shelf.Places)]
    private struct Four<T>
    {
        private T _first;
    }
}

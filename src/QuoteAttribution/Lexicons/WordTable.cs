using System.Numerics;
using System.Runtime.InteropServices;

namespace QuoteAttribution.Lexicons;

/// <summary>A table from words, whatever their case, to values: open addressing for words that can be packed, a dictionary for the rest.</summary>
/// <remarks>
/// Every word of a text is looked up. A frozen dictionary hashes and compares by calls meant for any string, which took half the time
/// of cutting a text into tokens, and is slow to build.
/// </remarks>
internal sealed class WordTable<TValue>
    where TValue : struct
{
    private readonly Dictionary<string, TValue> _others = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _otherWords;
    private Slot[] _slots;
    private int _count;

    public WordTable(int capacity)
    {
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)capacity * 3 / 2)];
        _otherWords = _others.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The place of a word's value, for a table that is being filled; a new word has the default.</summary>
    public ref TValue GetOrAdd(ReadOnlySpan<char> word)
    {
        var packed = PackedWord.Of(word);
        if (packed.IsNone)
        {
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_otherWords, word, out _)!;
        }

        if (_count * 4 >= _slots.Length * 3)
        {
            Grow();
        }

        ref var slot = ref _slots[Find(_slots, packed)];
        _count += slot.Word.IsNone ? 1 : 0;
        slot.Word = packed;
        return ref slot.Value;
    }

    /// <summary>Whether the word is known.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => TryGet(word, PackedWord.Of(word), out value);

    /// <summary>Whether the word is known, for callers that have packed it; <paramref name="packed"/> is none where it cannot be.</summary>
    public bool TryGet(ReadOnlySpan<char> word, PackedWord packed, out TValue value)
    {
        return packed.IsNone ? _otherWords.TryGetValue(word, out value) : TryGet(packed, out value);
    }

    /// <summary>Whether a word that could be packed is known.</summary>
    public bool TryGet(PackedWord packed, out TValue value)
    {
        ref readonly var slot = ref _slots[Find(_slots, packed)];
        value = slot.Value;
        return !slot.Word.IsNone;
    }

    /// <summary>The slot of a word, or the empty one where it would stand.</summary>
    private static int Find(Slot[] slots, PackedWord packed)
    {
        // The high bits of the product depend on all letters.
        var at = (int)((packed.Letters * 0x9E3779B97F4A7C15) >> 40) & (slots.Length - 1);
        while (slots[at].Word != packed && !slots[at].Word.IsNone)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var larger = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (!slot.Word.IsNone)
            {
                larger[Find(larger, slot.Word)] = slot;
            }
        }

        _slots = larger;
    }

    private struct Slot
    {
        public PackedWord Word;
        public TValue Value;
    }
}

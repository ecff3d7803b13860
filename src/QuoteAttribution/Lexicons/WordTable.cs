using System.Numerics;
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
    private const int PlacesAtOnce = 4;

    private readonly Dictionary<string, TValue> _others = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _otherWords;
    private ulong[] _words;
    private TValue[] _values;
    private int _count;

    public WordTable(int capacity)
    {
        var places = BitOperations.RoundUpToPowerOf2((uint)capacity * 3 / 2);
        _words = new ulong[places];
        _values = new TValue[places];
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

        if (_count * 4 >= _words.Length * 3)
        {
            Grow();
        }

        var at = Find(_words, packed.Letters);
        _count += _words[at] == 0 ? 1 : 0;
        _words[at] = packed.Letters;
        return ref _values[at];
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
        var at = Find(_words, packed.Letters);
        value = _values[at];
        return _words[at] != 0;
    }

    /// <summary>The place of a word, or the empty one where it would stand.</summary>
    /// <remarks>Four places are looked at together: which of them it is costs no branch that could be mispredicted.</remarks>
    private static int Find(ulong[] words, ulong word)
    {
        // The high bits of the product depend on all letters.
        var at = (int)((word * 0x9E3779B97F4A7C15) >> 40) & (words.Length - PlacesAtOnce);
        while (true)
        {
            var places = Vector256.Create(words.AsSpan(at, PlacesAtOnce));
            var here = Vector256.Equals(places, Vector256.Create(word)).ExtractMostSignificantBits();
            var free = Vector256.Equals(places, Vector256<ulong>.Zero).ExtractMostSignificantBits();
            if ((here | free) != 0)
            {
                return at + BitOperations.TrailingZeroCount(here != 0 ? here : free);
            }

            at = (at + PlacesAtOnce) & (words.Length - 1);
        }
    }

    private void Grow()
    {
        var words = new ulong[_words.Length * 2];
        var values = new TValue[words.Length];
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i] != 0)
            {
                var at = Find(words, _words[i]);
                words[at] = _words[i];
                values[at] = _values[i];
            }
        }

        (_words, _values) = (words, values);
    }
}

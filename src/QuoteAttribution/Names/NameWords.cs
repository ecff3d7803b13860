using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Names;

/// <summary>The words of the names of a text: a table by their letters packed into numbers, a dictionary for the few that cannot be packed.</summary>
internal sealed class NameWords
{
    // An article has some hundred words in its names: room enough without growing.
    private const int FewestPlaces = 512;

    // Drawn anew for each process: nobody can write a text whose words all fall on one place. Results do not depend on it.
    [SuppressMessage("ApiDesign", "RS0030", Justification = "Results do not depend on it.")]
    private static readonly ulong HashMultiplier = (ulong)Random.Shared.NextInt64() | 1;

    private readonly Reused<NameWord> _all = new();
    private readonly Dictionary<string, NameWord> _unpacked = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> _unpackedWords;
    private ulong[] _letters = new ulong[FewestPlaces];
    private int[] _numbers = new int[FewestPlaces];
    private int _packedCount;

    public NameWords()
    {
        _unpackedWords = _unpacked.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _all.Count;

    public NameWord this[int id] => _all[id];

    /// <summary>The full word where one is short for a title: senator for Sen; else the word itself.</summary>
    public NameWord FullTitleOf(NameWord title) => title.FullTitle is { } full ? Of(full) : title;

    public void Clear()
    {
        if (_all.Count == 0)
        {
            return;
        }

        if (_unpacked.Count > Pool.MostPlaces)
        {
            _unpacked.Clear();
            _unpacked.TrimExcess();
        }

        if (_letters.Length > Pool.MostPlaces)
        {
            _letters = new ulong[FewestPlaces];
            _numbers = new int[FewestPlaces];
        }

        _all.Clear();
        _unpacked.Clear();
        _packedCount = 0;
        Array.Clear(_letters);
    }

    /// <summary>The word that stands somewhere in a text.</summary>
    public NameWord Of(string text, TextSpan span)
    {
        // Read where it stands, a word need not be copied to a place of its own.
        var length = PackedWord.Read(text.AsSpan(span.Start), out var packed);
        return length == span.Length && !packed.IsNone ? Of(packed)
            : length > span.Length ? Of(span.In(text))
            : length == span.Length - 1 && length is > 0 and < PackedWord.Longest && text[span.End - 1] == '.' ? Of(packed.WithStop(length))
            : OfUnpacked(span.In(text));
    }

    /// <summary>The word of a title that stands somewhere in a text, without its stop.</summary>
    public NameWord OfTitle(string text, TextSpan span)
    {
        var isStopped = text[span.End - 1] == '.';
        return Of(text, isStopped ? new TextSpan(span.Start, span.Length - 1) : span);
    }

    public NameWord Of(ReadOnlySpan<char> word)
    {
        var packed = Packed(word);
        return packed.IsNone ? OfUnpacked(word) : Of(packed);
    }

    /// <summary>The word, if names of the text hold it.</summary>
    public NameWord? Find(ReadOnlySpan<char> word)
    {
        var packed = Packed(word);
        if (packed.IsNone)
        {
            return _unpackedWords.TryGetValue(word, out var known) ? known : null;
        }

        var at = PlaceOf(packed.Letters);
        return _letters[at] == 0 ? null : _all[_numbers[at]];
    }

    /// <summary>The letters of a word, and the stop after an initial; none where they cannot be packed.</summary>
    private static PackedWord Packed(ReadOnlySpan<char> word) =>
        word is [.. var letters, '.'] && letters.Length < PackedWord.Longest && PackedWord.Of(letters) is { IsNone: false } packed
            ? packed.WithStop(letters.Length)
            : PackedWord.Of(word);

    private NameWord OfUnpacked(ReadOnlySpan<char> word)
    {
        if (!_unpackedWords.TryGetValue(word, out var known))
        {
            var letters = word.ToString();
            known = New(default, letters);
            _unpacked.Add(letters, known);
        }

        return known;
    }

    private NameWord Of(PackedWord packed)
    {
        var at = PlaceOf(packed.Letters);
        if (_letters[at] != 0)
        {
            return _all[_numbers[at]];
        }

        if (++_packedCount * 2 > _letters.Length)
        {
            Grow();
            at = PlaceOf(packed.Letters);
        }

        var word = New(packed, null);
        _letters[at] = packed.Letters;
        _numbers[at] = word.Id;
        return word;
    }

    private NameWord New(PackedWord packed, string? unpacked)
    {
        var word = _all.Next();
        word.Begin(_all.Count - 1, packed, unpacked);
        return word;
    }

    private int PlaceOf(ulong letters)
    {
        var at = (int)((letters * HashMultiplier) >> (64 - BitOperations.Log2((uint)_letters.Length)));
        while (_letters[at] != 0 && _letters[at] != letters)
        {
            at = (at + 1) & (_letters.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var (letters, numbers) = (_letters, _numbers);
        _letters = new ulong[letters.Length * 2];
        _numbers = new int[letters.Length * 2];
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] != 0)
            {
                var at = PlaceOf(letters[i]);
                _letters[at] = letters[i];
                _numbers[at] = numbers[i];
            }
        }
    }
}

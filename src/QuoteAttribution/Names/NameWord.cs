using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Names;

/// <summary>A word of the names of a text, whatever its case: equal words are one object, so that names are compared without their letters.</summary>
internal sealed class NameWord
{
    private State _state;

    private enum FirstName : byte
    {
        NotAsked,
        No,
        Yes,
    }

    /// <summary>Its number among the words: counts from 0.</summary>
    public int Id => _state.Id;

    /// <summary>The first names that it may be short for.</summary>
    public string[] FullNames => _state.FullNames ??= ShortForms.FullNames(_state.Unpacked, _state.Packed);

    /// <summary>The full word where this one is short for a title, senator for Sen; null where it is not.</summary>
    public string? FullTitle => ShortForms.FullTitle(_state.Unpacked, _state.Packed);

    /// <summary>Begins another word.</summary>
    public void Begin(int id, PackedWord packed, string? unpacked) => _state = new State { Id = id, Packed = packed, Unpacked = unpacked };

    public bool Is(ReadOnlySpan<char> word) =>
        _state.Unpacked is null ? PackedWord.Of(word) == _state.Packed : word.Equals(_state.Unpacked, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a first name; <paramref name="gender"/> stays unknown for names that both bear.</summary>
    public bool IsFirstName(out Gender gender)
    {
        if (_state.FirstName == FirstName.NotAsked)
        {
            _state.FirstName = FirstNames.Contains(_state.Unpacked, _state.Packed, out _state.Gender) ? FirstName.Yes : FirstName.No;
        }

        gender = _state.Gender;
        return _state.FirstName == FirstName.Yes;
    }

    /// <summary>Whether two first names may be the same person's: one short for the other.</summary>
    public bool MayBe(NameWord other) => this == other || IsShortFor(other) || other.IsShortFor(this);

    private bool IsShortFor(NameWord other)
    {
        foreach (var full in FullNames)
        {
            if (other.Is(full))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All that is known of a word: one value, so that nothing of the word before can be left in it.</summary>
    private struct State
    {
        public int Id;
        public PackedWord Packed;
        public string? Unpacked;
        public FirstName FirstName;
        public Gender Gender;
        public string[]? FullNames;
    }
}

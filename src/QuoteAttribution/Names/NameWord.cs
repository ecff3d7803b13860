using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;


namespace QuoteAttribution.Names;

/// <summary>A word of the names of a text, whatever its case: equal words are one object, so that names are compared without their letters.</summary>
internal sealed class NameWord
{
    private PackedWord _packed;
    private string? _unpacked;
    private FirstName _firstName;
    private Gender _gender;
    private string[]? _fullNames;
    private NameWord? _fullTitle;
    private Referent? _introducedSo;
    private Bearers _endsNamesOf;
    private Bearers _beginsNamesOf;
    private Bearers _isTitleOf;

    private enum FirstName : byte
    {
        NotAsked,
        No,
        Yes,
    }

    /// <summary>Tells words apart: counts from 0.</summary>
    public int Number { get; private set; }

    /// <summary>Those whose names end in the word.</summary>
    public ref Bearers EndsNamesOf => ref _endsNamesOf;

    /// <summary>Those whose full names begin with the word.</summary>
    public ref Bearers BeginsNamesOf => ref _beginsNamesOf;

    /// <summary>Those who bear the word as a title.</summary>
    public ref Bearers IsTitleOf => ref _isTitleOf;

    /// <summary>The first one whose name has these initials: WTO for World Trade Organization.</summary>
    public Referent? HasInitials { get; set; }

    /// <summary>The form of the name that is this word alone, without a title; null while nobody is called so.</summary>
    public NameForm? Alone { get; set; }

    /// <summary>The first names that it may be short for.</summary>
    public string[] FullNames => _fullNames ??= ShortForms.FullNames(_unpacked, _packed);

    /// <summary>The first of those who were called so as by a role, "the senator"; null where nobody was.</summary>
    public RoleBearing? IsRoleOf { get; set; }

    /// <summary>Who was introduced so last, "the harbour master, Mara Quill": master; null where nobody was.</summary>
    public ref Referent? IntroducedSo => ref _introducedSo;

    /// <summary>The full word where this one is short for a title: senator for Sen; else the word itself.</summary>
    public NameWord FullTitle(NameWords words) =>
        _fullTitle ??= ShortForms.FullTitle(_unpacked, _packed) is { } full ? words.Of(full) : this;

    /// <summary>Becomes another word, which knows nobody yet.</summary>
    public void Become(int number, PackedWord packed, string? unpacked)
    {
        Number = number;
        _packed = packed;
        _unpacked = unpacked;
        _firstName = FirstName.NotAsked;
        _fullNames = null;
        _fullTitle = null;
        IsRoleOf = null;
        _introducedSo = null;
        HasInitials = null;
        Alone = null;
        _endsNamesOf.Clear();
        _beginsNamesOf.Clear();
        _isTitleOf.Clear();
    }

    public bool Is(ReadOnlySpan<char> word) => _unpacked is null ? PackedWord.Of(word) == _packed : word.Equals(_unpacked, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a first name; <paramref name="gender"/> stays unknown for names that both bear.</summary>
    public bool IsFirstName(out Gender gender)
    {
        if (_firstName == FirstName.NotAsked)
        {
            _firstName = FirstNames.Contains(_unpacked, _packed, out _gender) ? FirstName.Yes : FirstName.No;
        }

        gender = _gender;
        return _firstName == FirstName.Yes;
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
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Names;

/// <summary>What the title before a name tells of its bearer.</summary>
internal enum Honorific : byte
{
    None,

    /// <summary>A man: Mr., Sir, Lord.</summary>
    Mister,

    /// <summary>A woman who may bear her husband's name: Mrs., Lady, Madame.</summary>
    Missis,

    /// <summary>A woman who bears her father's name.</summary>
    Miss,

    /// <summary>Aunt, Uncle: a first name follows.</summary>
    Kin,

    /// <summary>An office or a rank, open to both: Dr., Senator, Captain.</summary>
    Office,
}

/// <summary>Sorts titles.</summary>
internal static class Honorifics
{
    public static Honorific Of(ReadOnlySpan<char> title, WordTraits traits) => (traits & (WordTraits.Title | WordTraits.Role | WordTraits.Kinship)) == 0
        ? Honorific.None
        : (traits & WordTraits.Kinship) != 0 ? Honorific.Kin
        : (traits & WordTraits.Feminine) != 0 ? WordLists.MaidenTitle.Has(title.TrimEnd('.')) ? Honorific.Miss : Honorific.Missis
        : (traits & (WordTraits.Masculine | WordTraits.Title)) == (WordTraits.Masculine | WordTraits.Title) ? Honorific.Mister
        : Honorific.Office;

    /// <summary>Whether a first name may follow: Sir William, Lady Anne, Uncle Tom, Miss Lizzy; after Mr. and Mrs. it does not.</summary>
    public static bool TakesFirstName(Honorific honorific, ReadOnlySpan<char> title) => honorific switch
    {
        Honorific.Kin or Honorific.Miss => true,
        Honorific.Mister or Honorific.Missis => !WordLists.SurnameTitle.Has(title.TrimEnd('.')),
        _ => false,
    };
}

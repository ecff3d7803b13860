using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Speakers;

/// <summary>One way in which the document writes a name: <c>Mrs. Ash</c>, <c>Mara Ash</c>, <c>Ash</c>; all mentions that look alike.</summary>
internal sealed class NameForm
{
    private List<Entity>? _bearers;

    /// <summary>The name as printed, without title.</summary>
    public required string Text { get; set; }

    /// <summary>The words that tell who it is, without suffixes such as Jr.</summary>
    public required string[] Words { get; init; }

    /// <summary>The title as printed, empty without one.</summary>
    public required string Title { get; init; }

    public required WordTraits TitleTraits { get; init; }

    /// <summary>All traits of the name's own words.</summary>
    public required WordTraits Traits { get; init; }

    public required Honorific Honorific { get; init; }

    /// <summary>Whether it is printed in capitals only, as in headings.</summary>
    public bool InCapitals { get; set; }

    public int Count { get; set; }

    /// <summary>How often "the" stands before it.</summary>
    public int Articles { get; set; }

    /// <summary>Who bears it; null while that is unknown, or where several do.</summary>
    public Entity? Bearer { get; set; }

    /// <summary>All who may be meant, the likeliest first; empty where one bears it.</summary>
    public List<Entity> Bearers => _bearers ??= [];

    public bool IsFull => Words.Length > 1;

    public string LastWord => Words[^1];

    public string FirstWord => Words[0];

    /// <summary>Whether the name is an office used alone: the Queen, the Professor.</summary>
    public bool IsOffice => !IsFull && Title.Length == 0 && (Traits & (WordTraits.Title | WordTraits.Role)) != 0;

    public Gender TitleGender => (TitleTraits & (WordTraits.Masculine | WordTraits.Feminine)) switch
    {
        WordTraits.Masculine => Gender.Male,
        WordTraits.Feminine => Gender.Female,
        _ => Gender.Unknown,
    };
}

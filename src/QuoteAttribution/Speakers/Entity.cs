using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers;

/// <summary>Somebody the document speaks of: the names that belong together, and what they tell.</summary>
internal sealed class Entity
{
    public required string Name { get; set; }

    /// <summary>The words of the name, lower case.</summary>
    public required string[] Words { get; init; }

    public Gender Gender { get; set; }

    public SpeakerKind Kind { get; set; }

    public bool IsPlural { get; init; }

    /// <summary>The nouns the text uses for the bearer: senator, ambassador.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The different names and phrases used, in order of appearance, with where each stands first.</summary>
    public List<TokenRange> Mentions { get; } = [];

    /// <summary>Token of the latest mention met so far while the text is walked; -1 before the first.</summary>
    public int LastSeen { get; set; } = -1;

    public string LastWord => Words[^1];

    public string FirstWord => Words[0];

    public bool CouldBe(Gender gender) => Gender == Gender.Unknown || gender == Gender.Unknown || Gender == gender;
}

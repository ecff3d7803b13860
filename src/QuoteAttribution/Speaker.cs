namespace QuoteAttribution;

/// <summary>Somebody of the document who is quoted: all mentions that are the same person or organisation, joined.</summary>
public sealed class Speaker
{
    // Most callers want the name alone: the aliases are gathered from the mentions when somebody asks. Threads that ask at the same
    // time may each gather them; whichever list is kept, it is equal.
    private IReadOnlyList<string>? _aliases;

    internal Speaker(string name, SpeakerKind kind, Gender gender, IReadOnlyList<Mention> mentions)
    {
        Name = name;
        Kind = kind;
        Gender = gender;
        Mentions = mentions;
    }

    /// <summary>The fullest name the document has, without title: <c>Dmitry Peskov</c>; where it has none, the phrase used.</summary>
    public string Name { get; }

    /// <summary>Person, organisation, group or document.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The gender the text uses, <see cref="QuoteAttribution.Gender.Unknown"/> where nothing tells.</summary>
    public Gender Gender { get; }

    /// <summary>The different names and phrases the document uses for the speaker, <see cref="Name"/> included, in order of appearance.</summary>
    public IReadOnlyList<string> Aliases =>
        _aliases ??= [.. Mentions.Select(static mention => mention.Text).Prepend(Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The mentions that introduce this speaker's quotations and the names that were joined, in order of appearance.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

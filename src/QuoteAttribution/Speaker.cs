using System.Diagnostics;
using System.Text.Json.Serialization;
using QuoteAttribution.Json;

namespace QuoteAttribution;

/// <summary>Somebody of the document who is quoted: all that is the same person or organisation, joined. Thread-safe.</summary>
/// <remarks>
/// There is one object for each speaker of a result, so that speakers can be compared and be the keys of a dictionary. The same person in
/// two texts is two speakers: the library does not look beyond a text.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SpeakerConverter))]
public sealed class Speaker
{
    private AttributionResult? _result;

    // Most callers want the name alone: the aliases are gathered from the mentions when somebody asks. Threads that ask at the same
    // time may each gather them; whichever list is kept, it is equal.
    private IReadOnlyList<string>? _aliases;

    /// <summary>Makes a speaker that belongs to no result yet.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="kind">See <see cref="Kind"/>.</param>
    /// <param name="gender">See <see cref="Gender"/>.</param>
    /// <param name="mentions">See <see cref="Mentions"/>; copied, none when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space, or <paramref name="mentions"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no <see cref="SpeakerKind"/>, or <paramref name="gender"/> no <see cref="QuoteAttribution.Gender"/>.</exception>
    public Speaker(string name, SpeakerKind kind = SpeakerKind.Unknown, Gender gender = Gender.Unknown, IReadOnlyList<Mention>? mentions = null)
        : this(NoResult, name is null ? null! : OneLine.Of(name), kind, gender, Argument.CopyOf(mentions ?? [], nameof(mentions)))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Argument.ThrowIfUndefined(kind);
        Argument.ThrowIfUndefined(gender);
    }

    // A speaker whose names are known, and not where they stand.
    internal Speaker(string name, SpeakerKind kind, Gender gender, IReadOnlyList<string> aliases)
        : this(name, kind, gender) => _aliases = Argument.CopyOf(aliases);

    internal Speaker(int id, string name, SpeakerKind kind, Gender gender, IReadOnlyList<Mention> mentions)
    {
        Id = id;
        Name = name;
        Kind = kind;
        Gender = gender;
        Mentions = mentions;
    }

    private const int NoResult = -1;

    /// <summary>The speaker's index in <see cref="AttributionResult.Speakers"/>, from 0 on; the same for the same text and options. -1 while it belongs to no result.</summary>
    public int Id { get; private set; }

    /// <summary>
    /// The name that tells the speaker best from the others. In a report the fullest that the text has, without title: <c>Dmitry Orlov</c>. In a
    /// novel the fullest, unless the text hardly ever uses it: then the usual one. A title stays where only it tells two people apart
    /// (<c>Mr. Ash</c>, <c>Mrs. Ash</c>). Where the text has no name, the words it uses (<c>mayor</c>, <c>officials</c>); for a
    /// <see cref="KnownSpeaker"/> the given name. No two speakers that the library finds in a text have the same: where the text has one name
    /// for two and no title helps, the second is <c>Ash (2)</c>. Never empty; on one line, with one space between two words and without half surrogate pairs, however the text is broken.
    /// </summary>
    public string Name { get; }

    /// <summary>Person, organisation, group or document; <see cref="SpeakerKind.Unknown"/> where nothing tells.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The gender the text uses, <see cref="QuoteAttribution.Gender.Unknown"/> where nothing tells.</summary>
    public Gender Gender { get; }

    /// <summary>
    /// The different names of <see cref="Mentions"/>, in order of appearance, after <see cref="Name"/>, which comes first and only once. Each on
    /// one line, with one space between its words.
    /// </summary>
    public IReadOnlyList<string> Aliases =>
        _aliases ??= Array.AsReadOnly([.. Mentions.Select(static mention => OneLine.Of(CharacterReference.Decode(HiddenCharacters.Remove(mention.Text)))).Prepend(Name).Distinct(StringComparer.Ordinal)]);

    /// <summary>
    /// The places where the text names the speaker, in any form of the name, in order. Pronouns are not among them, nor are phrases without a name
    /// (<c>the mayor</c>): those that introduce a quotation are its <see cref="Attribution.Mention"/>. Empty for a speaker who is never named.
    /// </summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The speaker's quotations, in order; empty while the speaker belongs to no result.</summary>
    public IReadOnlyList<Quotation> Quotations => _result?.QuotationsOf(Id) ?? [];

    internal bool HasResult => _result is not null;

    internal void Join(AttributionResult result, int id)
    {
        _result = result;
        Id = id;
    }

    internal bool SaysTheSameAs(Speaker other) =>
        Name == other.Name && Kind == other.Kind && Gender == other.Gender && Mentions.SequenceEqual(other.Mentions);

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}

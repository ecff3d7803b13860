using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>Somebody who may speak in a text, known beforehand: a character of a novel, a participant of a meeting. Immutable; equal where all members are.</summary>
/// <example><code>
/// var cast = new[] { new KnownSpeaker("Elizabeth Marsh", ["Lizzie", "Miss Marsh"], Gender.Female), new KnownSpeaker("Josiah Marsh", ["the old man"]) };
/// var result = QuoteAttributor.Default.Analyze(text, cast);
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record KnownSpeaker
{
    /// <summary>Describes a speaker.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="aliases">See <see cref="Aliases"/>; copied, none when null.</param>
    /// <param name="gender">See <see cref="Gender"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> or an alias is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gender"/> is no <see cref="QuoteAttribution.Gender"/>.</exception>
    public KnownSpeaker(string name, IReadOnlyList<string>? aliases = null, Gender gender = Gender.Unknown)
    {
        ArgumentNullException.ThrowIfNull(name);
        Argument.ThrowIfUndefined(gender);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException("A speaker is without a name; give each one a name.", nameof(name));
        }

        var copy = Argument.CopyOf(aliases ?? [], nameof(aliases));
        if (copy.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException($"The speaker is \"{name}\" with an empty alias; leave it out.", nameof(aliases));
        }

        Name = OneLine.Of(name);
        Aliases = copy;
        Gender = gender;
    }

    /// <summary>The name under which the speaker appears in the result; on one line, with one space between two words.</summary>
    public string Name { get; }

    /// <summary>Other names and phrases the text uses: <c>Lizzie</c>, <c>Miss Marsh</c>, <c>the old man</c>; <see cref="Name"/> need not be repeated.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The gender of the pronouns that the text uses; <see cref="QuoteAttribution.Gender.Unknown"/> where that is not known.</summary>
    public Gender Gender { get; }

    /// <summary>Whether the other speaker has the same name, aliases and gender.</summary>
    public bool Equals(KnownSpeaker? other) =>
        other is not null && Name == other.Name && Gender == other.Gender && Aliases.SequenceEqual(other.Aliases);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Gender, Aliases.Count);

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}

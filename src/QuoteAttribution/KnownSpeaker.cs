namespace QuoteAttribution;

/// <summary>Somebody who may speak in a text, known beforehand: a character of a novel, a participant of a meeting.</summary>
/// <param name="Name">The name under which the speaker appears in the result.</param>
/// <param name="Aliases">Other names and phrases the text uses: <c>Lizzy</c>, <c>Miss Bennet</c>, <c>the old man</c>; <paramref name="Name"/> need not be repeated.</param>
/// <param name="Gender">The gender of the pronouns that the text uses; <see cref="QuoteAttribution.Gender.Unknown"/> where that is not known.</param>
public sealed record KnownSpeaker(string Name, IReadOnlyList<string> Aliases, Gender Gender = Gender.Unknown)
{
    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>What is wrong with a list of speakers; null where nothing is.</summary>
    internal static string? FaultOf(IReadOnlyList<KnownSpeaker?>? speakers)
    {
        if (speakers is null)
        {
            return "is null; give an empty list for none.";
        }

        foreach (var speaker in speakers)
        {
            if (speaker is null || string.IsNullOrWhiteSpace(speaker.Name))
            {
                return "holds a speaker without a name; give each one a name.";
            }

            if (speaker.Aliases is null || speaker.Aliases.Any(string.IsNullOrWhiteSpace))
            {
                return $"holds \"{speaker.Name}\" with an empty alias; leave it out.";
            }
        }

        return null;
    }
}

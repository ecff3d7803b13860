using System.Globalization;
using QuoteAttribution.Coreference;

namespace QuoteAttribution.Resolution.Results;

/// <summary>The names of the speakers of a result, no two the same: whoever lists speakers by name is not to take two for one.</summary>
/// <param name="cast">Under which name each is shown.</param>
/// <param name="speakers">The speakers so far.</param>
internal sealed class SpeakerNames(Cast cast, List<Speaker> speakers)
{
    // As many as an article has are looked through faster than a table of them is made.
    private const int Few = 24;

    private HashSet<string>? _taken;

    /// <summary>The name of the next speaker. Who has the name of one before gets the title, too; where that does not help, a number: "Ash (2)".</summary>
    public string NameOf(Referent referent)
    {
        var name = cast.NameOf(referent);
        if (Take(name))
        {
            return name;
        }

        var distinct = cast.TitledNameOf(referent);
        for (var number = 2; !Take(distinct); number++)
        {
            distinct = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
        }

        return distinct;
    }

    /// <summary>Whether nobody before has the name; then nobody after gets it.</summary>
    private bool Take(string name)
    {
        if (speakers.Count >= Few)
        {
            _taken ??= speakers.Select(static speaker => speaker.Name).ToHashSet(StringComparer.Ordinal);
            return _taken.Add(name);
        }

        foreach (var speaker in speakers)
        {
            if (speaker.Name == name)
            {
                return false;
            }
        }

        return true;
    }
}

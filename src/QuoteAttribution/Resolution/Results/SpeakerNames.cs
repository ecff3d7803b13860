using System.Globalization;
using QuoteAttribution.Coreference;

namespace QuoteAttribution.Resolution.Results;

/// <summary>The names of the speakers of a result, no two the same: whoever lists speakers by name is not to take two for one.</summary>
internal sealed class SpeakerNames(Cast cast)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name of the next speaker. Who has the name of one before gets the title, too; where that does not help, a number: "Ash (2)".</summary>
    public string NameOf(Referent referent)
    {
        var name = cast.NameOf(referent);
        if (_taken.Add(name))
        {
            return name;
        }

        var distinct = cast.TitledNameOf(referent);
        for (var number = 2; !_taken.Add(distinct); number++)
        {
            distinct = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
        }

        return distinct;
    }
}

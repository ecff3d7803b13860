using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Coreference;

/// <summary>Whom a text means by a noun that only a title tells of: "the priest" is Father Lind, "her ladyship" Lady Marsh.</summary>
internal sealed class ImpliedRoles
{
    // Null for nouns that several titles tell of: which of two officers is "the officer" nobody can say.
    private readonly Dictionary<string, Referent?> _bearers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes the title of somebody.</summary>
    public void Note(ReadOnlySpan<char> title, Referent referent)
    {
        foreach (var noun in ShortForms.RolesOf(title))
        {
            _bearers[noun] = _bearers.TryGetValue(noun, out var other) && other != referent ? null : referent;
        }
    }

    /// <summary>The only one whose title tells of a noun; null where there is none, or several.</summary>
    public Referent? Bearer(ReadOnlySpan<char> noun) => _bearers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out var bearer) ? bearer : null;
}

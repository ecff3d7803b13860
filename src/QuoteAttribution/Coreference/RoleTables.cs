using QuoteAttribution.Memory;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Who was called by which role: "nominee Mara Quill".</summary>
internal sealed class RoleTables : IDisposable
{
    private readonly NameWords _nouns = new();
    private readonly PooledList<OfNoun> _ofNoun = new();

    /// <summary>The nouns known so far.</summary>
    public NameWords Nouns => _nouns;

    /// <summary>What is known of a noun.</summary>
    public ref OfNoun Of(NameWord noun)
    {
        while (_ofNoun.Count <= noun.Id)
        {
            _ofNoun.Add(default);
        }

        return ref _ofNoun[noun.Id];
    }

    public void Dispose()
    {
        _nouns.Clear();
        _ofNoun.Dispose();
    }

    /// <summary>Who was called by a noun.</summary>
    public struct OfNoun
    {
        /// <summary>Those who bear it as a role, in the order in which they came up; null where nobody does.</summary>
        public List<RoleBearing>? Bearings;
    }
}

/// <summary>Somebody whom the text called by a role, and how often.</summary>
internal sealed class RoleBearing(Referent referent)
{
    private HashSet<string>? _modifiers;

    public Referent Referent => referent;

    public int Count { get; set; }

    /// <summary>Whether a name stood before the role that stands before it here, too: the Vermont senator.</summary>
    public bool IsMarkedBy(IReadOnlyList<string> modifiers) => _modifiers is not null && _modifiers.Overlaps(modifiers);

    public void Mark(IReadOnlyList<string> modifiers)
    {
        if (modifiers.Count > 0)
        {
            (_modifiers ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).UnionWith(modifiers);
        }
    }
}

namespace QuoteAttribution.Coreference;

/// <summary>Somebody whom the text called by a role, and how often.</summary>
internal sealed class RoleBearing
{
    private HashSet<string>? _modifiers;

    public Referent Referent { get; private set; } = null!;

    public int Count { get; set; }

    /// <summary>The next one who was called so; null after the last.</summary>
    public RoleBearing? Next { get; set; }

    public bool IsMarkedBy(IReadOnlyList<string> modifiers) => _modifiers is not null && _modifiers.Overlaps(modifiers);

    public void Mark(IReadOnlyList<string> modifiers)
    {
        if (modifiers.Count > 0)
        {
            (_modifiers ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).UnionWith(modifiers);
        }
    }

    /// <summary>Becomes another one, who was not called so yet.</summary>
    public void Become(Referent referent)
    {
        Referent = referent;
        Count = 0;
        Next = null;
        _modifiers = null;
    }
}

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>The characters of a novel, and whose name a name is.</summary>
internal sealed class Characters
{
    private readonly IReadOnlyDictionary<string, GoldCharacter?> _characters;
    private readonly List<(string Character, string Plain, HashSet<string> Words)> _names;
    private readonly Dictionary<string, HashSet<string>> _found = [];

    public Characters(IReadOnlyDictionary<string, GoldCharacter?> characters)
    {
        _characters = characters;
        _names = [.. characters.SelectMany(static pair => (pair.Value?.Aliases ?? []).Prepend(pair.Key)
            .Select(name => (pair.Key, NameComparison.Plain(name), NameComparison.Bare(name).ToHashSet())))];
    }

    public GoldCharacter? Find(string key) => _characters.GetValueOrDefault(key);

    /// <summary>
    /// Whether a name can be that of a character: it is one of its names to the letter, which several may have, or it has more words in common with
    /// one of them than with a name of anybody else, and one of the two holds all words of the other.
    /// </summary>
    public bool MayBe(string key, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return false;
        }

        if (!_found.TryGetValue(name, out var found))
        {
            _found.Add(name, found = Named(name));
        }

        return found.Contains(key);
    }

    private HashSet<string> Named(string name)
    {
        var plain = NameComparison.Plain(name);
        if (plain.Length == 0)
        {
            return [];
        }

        var exact = _names.Where(known => known.Plain == plain).Select(static known => known.Character).ToHashSet();
        return exact.Count > 0 ? exact : ClosestTo(NameComparison.Bare(name).ToHashSet());
    }

    private HashSet<string> ClosestTo(HashSet<string> words)
    {
        var (most, found) = (1, new HashSet<string>());
        foreach (var known in _names)
        {
            var common = Common(known.Words, words);
            if (common > most)
            {
                (most, found) = (common, []);
            }

            if (common == most)
            {
                found.Add(known.Character);
            }
        }

        return found.Count == 1 ? found : [];
    }

    private static int Common(HashSet<string> some, HashSet<string> others)
    {
        var common = some.Count(others.Contains);
        return common == some.Count || common == others.Count ? common : 0;
    }
}

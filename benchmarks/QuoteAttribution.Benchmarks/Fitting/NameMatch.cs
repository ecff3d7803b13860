namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Which annotated character a name of the library's own stands for.</summary>
internal sealed class NameMatch(IReadOnlyDictionary<string, GoldCharacter> characters)
{
    private static readonly HashSet<string> Titles = new(
        ("mr mrs ms miss dr sir lady lord madame madam mme monsieur m mlle mademoiselle captain capt colonel col major general gen sergeant "
        + "inspector professor prof rev reverend father brother sister aunt uncle cousin king queen prince princess duke duchess count countess "
        + "baron baroness marquis president senator sen governor gov rep the old young poor dear little").Split(' '),
        StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);

    /// <summary>The characters that bear the name as it is; else the one that shares most of its words; nobody where that is not one.</summary>
    public IReadOnlySet<string> Of(string name)
    {
        if (!_known.TryGetValue(name, out var found))
        {
            _known[name] = found = Find(name);
        }

        return found;
    }

    private HashSet<string> Find(string name)
    {
        var plain = Plain(name);
        var exact = characters.Values.Where(c => c.Aliases.Append(c.Name).Any(alias => Plain(alias) == plain)).Select(static c => c.Name).ToHashSet(StringComparer.Ordinal);
        if (plain.Length == 0 || exact.Count > 0)
        {
            return plain.Length == 0 ? [] : exact;
        }

        var words = Bare(name);
        var scores = characters.Values.Select(c => (c.Name, Score: c.Aliases.Append(c.Name).Max(alias => Shared(words, Bare(alias))))).ToList();
        var best = scores.Max(static s => s.Score);
        var likest = best == 0 ? [] : scores.Where(s => s.Score == best).Select(static s => s.Name).ToHashSet(StringComparer.Ordinal);
        return likest.Count == 1 ? likest : [];
    }

    private static int Shared(HashSet<string> a, HashSet<string> b) =>
        a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a)) ? a.Count(b.Contains) : 0;

    private static HashSet<string> Bare(string name) =>
        Plain(name).Replace("'s", string.Empty, StringComparison.Ordinal).Split(' ').Where(static word => word.Length > 0 && !Titles.Contains(word)).ToHashSet(StringComparer.Ordinal);

    private static string Plain(string name)
    {
        var letters = name.Replace('’', '\'').ToLowerInvariant().Select(static c => char.IsLetterOrDigit(c) || c is '_' or '\'' or '-' ? c : ' ');
        return string.Join(' ', new string([.. letters]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

using Mono.Cecil;

namespace QuoteAttribution.Tests.Architecture;

/// <summary>Which file of the library uses which, by the types they declare. Types that share a file count as one.</summary>
internal sealed class FileGraph
{
    private readonly SortedDictionary<string, SortedSet<string>> _uses;

    public FileGraph(IEnumerable<(string From, string To)> uses)
    {
        _uses = new(StringComparer.Ordinal);
        foreach (var (from, to) in uses)
        {
            Add(from).Add(to);
            Add(to);
        }

        SortedSet<string> Add(string file) =>
            _uses.TryGetValue(file, out var known) ? known : _uses[file] = new(StringComparer.Ordinal);
    }

    public static FileGraph OfLibrary { get; } = Read();

    public IEnumerable<(string From, string To)> Uses =>
        _uses.SelectMany(static file => file.Value.Where(to => to != file.Key).Select(to => (file.Key, to)));

    /// <summary>The groups of files that each reach all the others of their group: the strongly connected components.</summary>
    public IEnumerable<string[]> Circles()
    {
        var reach = _uses.Keys.ToDictionary(static file => file, Reach, StringComparer.Ordinal);
        return _uses.Keys
            .Select(file => reach[file].Where(other => reach[other].Contains(file)).Order(StringComparer.Ordinal).ToArray())
            .Where(static circle => circle.Length > 1)
            .DistinctBy(static circle => circle[0]);
    }

    private HashSet<string> Reach(string start)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Stack<string>([start]);
        while (ahead.TryPop(out var file))
        {
            foreach (var next in _uses[file].Where(reached.Add))
            {
                ahead.Push(next);
            }
        }

        return reached;
    }

    private static FileGraph Read()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(QuoteAttributor).Assembly.Location);
        var fileOf = SourceFile.All.SelectMany(static file => file.Types.Select(type => (type, file.Name)))
            .DistinctBy(static pair => pair.type).ToDictionary(static pair => pair.type, static pair => pair.Name);
        return new(
            from type in assembly.MainModule.Types
            where fileOf.ContainsKey(type.FullName)
            from used in TypeReferences.Of(type).Append(type.FullName)
            where fileOf.ContainsKey(used)
            select (fileOf[type.FullName], fileOf[used]));
    }
}

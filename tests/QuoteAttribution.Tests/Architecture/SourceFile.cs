using System.Text.RegularExpressions;

namespace QuoteAttribution.Tests.Architecture;

/// <summary>A file of the library as it is written. Its <see cref="Name"/> is the path below the library's folder, with slashes.</summary>
internal sealed partial record SourceFile(string Name, string Text)
{
    public static string Repository { get; } = FindRepository();

    public static string Library { get; } = Path.Combine(Repository, "src", "QuoteAttribution");

    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
            .Select(static path => new SourceFile(Path.GetRelativePath(Library, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(static file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(static file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>Empty for the library's own folder.</summary>
    public string Folder => Name.Contains('/', StringComparison.Ordinal) ? Name[..Name.LastIndexOf('/')] : "";

    public string Namespace => NamespaceLine().Match(Text).Groups[1].Value;

    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>Full names of the types that stand at the outermost level of the file, as the runtime spells them.</summary>
    public IEnumerable<string> Types => TypeLine().Matches(Text).Select(match =>
    {
        var parameters = match.Groups["generic"].Value;
        var arity = parameters.Length == 0 ? "" : $"`{parameters.Count(static c => c == ',') + 1}";
        return $"{Namespace}.{match.Groups["name"].Value}{arity}";
    });

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "QuoteAttribution.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests read the library's source: run them from inside the repository.");
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|unsafe|partial) )*(?:class|struct|interface|enum|record(?: struct| class)?|delegate [\w<>?\[\], ]+?) (?<name>\w+)(?<generic><[^>]*>)?",
        RegexOptions.Multiline)]
    private static partial Regex TypeLine();
}

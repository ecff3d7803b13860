using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace QuoteAttribution.Cli.Input;

/// <summary>Finds the files that a command line names: by their path, by a folder, or by a pattern that the shell left as it was.</summary>
internal static class InputPaths
{
    /// <summary>The files in the order of the arguments, those of a folder or a pattern in the order of their paths.</summary>
    /// <param name="arguments">What the command line has.</param>
    /// <param name="isWritten">Whether a file is one that this run writes; a folder or a pattern leaves it out.</param>
    public static IReadOnlyList<InputPath> Find(IEnumerable<string> arguments, Func<string, bool> isWritten) =>
        [.. arguments.SelectMany(argument => Find(argument, isWritten))];

    private static IEnumerable<InputPath> Find(string argument, Func<string, bool> isWritten)
    {
        if (Directory.Exists(argument))
        {
            return OrFailure(argument, FilesBelow(argument), isWritten, $"is a folder without a file that ends with one of {FileExtensions.All}");
        }

        return argument.Contains('*', StringComparison.Ordinal) && !File.Exists(argument)
            ? OrFailure(argument, Matching(argument), isWritten, "no file has such a name")
            : [new InputPath(argument)];
    }

    private static IEnumerable<InputPath> OrFailure(string argument, IEnumerable<InputPath> found, Func<string, bool> isWritten, string failure)
    {
        var files = found.Where(file => !isWritten(file.Path)).OrderBy(static file => file.Path, StringComparer.Ordinal);
        return files.DefaultIfEmpty(new InputPath(argument, failure));
    }

    private static List<InputPath> FilesBelow(string root)
    {
        var found = new List<InputPath>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                AddFiles(folder, found, folders);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                found.Add(new InputPath(folder, ReadingFailure.ReasonOf(e)));
            }
        }

        return found;
    }

    private static void AddFiles(string folder, List<InputPath> found, Stack<string> folders)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry.Name.StartsWith('.'))
            {
                // Hidden: what a version control keeps, for instance.
                continue;
            }

            // A link to a folder may lead back to where it stands.
            if (entry is DirectoryInfo && entry.LinkTarget is null)
            {
                folders.Push(path);
            }
            else if (entry is FileInfo && FileExtensions.FormatOf(path) is not null)
            {
                found.Add(new InputPath(path));
            }
        }
    }

    private static IEnumerable<InputPath> Matching(string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        var split = pattern.AsSpan(0, star).LastIndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + 1;
        var root = pattern[..split];
        if (root.Length > 0 && !Directory.Exists(root))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[split..]);
        var folder = new DirectoryInfoWrapper(new DirectoryInfo(root.Length == 0 ? "." : root));
        return matcher.Execute(folder).Files.Select(file => new InputPath(root + file.Path));
    }
}

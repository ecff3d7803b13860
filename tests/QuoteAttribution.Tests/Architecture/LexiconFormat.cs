namespace QuoteAttribution.Tests.Architecture;

/// <summary>
/// What the code that reads the lexicon's files must spell: the names of the sections, those of the fields of a pattern, and what a
/// line says of its mark.
/// </summary>
internal static class LexiconFormat
{
    private static readonly string Folder = Path.Combine(SourceFile.Library, "Lexicons", "English");

    private static readonly HashSet<string> Words =
    [
        "opens", "closes",
        .. File.ReadLines(Path.Combine(Folder, "attribution-patterns.txt"))
            .Where(static line => line.Length > 0 && char.IsAsciiLetter(line[0]))
            .Select(static line => line.Split(' ')[0]),
        .. Directory.EnumerateFiles(Folder, "*.txt")
            .SelectMany(File.ReadLines)
            .Where(static line => line.StartsWith('[') && line.EndsWith(']'))
            .SelectMany(static line => line.Trim('[', ']').Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    public static bool Spells(string literal) => Words.Contains(literal);
}

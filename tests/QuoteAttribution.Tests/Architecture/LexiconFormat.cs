namespace QuoteAttribution.Tests.Architecture;

/// <summary>What the code that reads the lexicon's files must spell: the names of their sections, and what a line says of its word.</summary>
internal static class LexiconFormat
{
    private static readonly HashSet<string> Keywords = ["opens", "closes"];

    private static readonly HashSet<string> Sections =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceFile.Library, "Lexicons", "English"), "*.txt")
            .SelectMany(File.ReadLines)
            .Where(static line => line.StartsWith('[') && line.EndsWith(']'))
            .SelectMany(static line => line.Trim('[', ']').Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    public static bool Spells(string literal) => Keywords.Contains(literal) || Sections.Contains(literal);
}

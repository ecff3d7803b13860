using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Cli.Speakers;

/// <summary>Which names mean the same person or organisation in another document, too.</summary>
internal static class FullName
{
    private const string File = "titles.txt";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _titles = ReadTitles();

    /// <summary>
    /// Whether a name has two words or more after its title, the first and the last of them with a capital: <c>Ann Reed</c>, <c>Tarn Institute</c>,
    /// <c>Joost van der Berg</c>; but not <c>Reed</c>, <c>Mrs. Reed</c>, <c>the mayor</c>, <c>Tarn officials</c>.
    /// </summary>
    public static bool Is(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length && _titles.Contains(words[first].AsSpan().TrimEnd('.')))
        {
            first++;
        }

        return words.Length - first >= 2 && char.IsUpper(words[first][0]) && char.IsUpper(words[^1][0]);
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ReadTitles()
    {
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var file = LexiconFile.Open(File);
        while (file.Next())
        {
            titles.UnionWith(file.Entry.Split(' '));
        }

        return titles.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}

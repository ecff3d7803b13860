namespace QuoteAttribution.Lexicons;

/// <summary>Short forms of titles and first names: <c>Sen.</c> for senator, <c>Lizzy</c> for Elizabeth; read when first asked for.</summary>
internal static class ShortForms
{
    private static readonly string[] None = [];

    /// <summary>The full word for a title, lower case and without its stop; the title itself where it is no short form.</summary>
    public static string FullTitle(string title)
    {
        var bare = title.AsSpan().TrimEnd('.');
        return Table.TitleWords.TryGetValue(bare, out var full) ? full[0]
            : bare.Length == title.Length ? title.ToLowerInvariant()
            : bare.ToString().ToLowerInvariant();
    }

    /// <summary>The first names that a short one may stand for.</summary>
    public static IReadOnlyList<string> FullNames(string name) => Table.Names.TryGetValue(name, out var full) ? full : None;

    /// <summary>Whether two first names may be the same person's: one short for the other, or both for a third.</summary>
    public static bool MaySame(string a, string b)
    {
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var full in FullNames(a))
        {
            if (full.Equals(b, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var full in FullNames(b))
        {
            if (full.Equals(a, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static class Table
    {
        public static readonly Dictionary<string, string[]> Titles = new(StringComparer.OrdinalIgnoreCase);
        public static readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> TitleWords =
            Titles.GetAlternateLookup<ReadOnlySpan<char>>();

        public static readonly Dictionary<string, string[]> Names = new(StringComparer.OrdinalIgnoreCase);

        static Table()
        {
            using var reader = LexiconReader.Open("short-forms.txt");
            var table = Titles;
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#')
                {
                    continue;
                }

                if (line[0] == '[')
                {
                    table = line == "[Title]" ? Titles : Names;
                    continue;
                }

                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                foreach (var word in words.AsSpan(1))
                {
                    table[word] = table.TryGetValue(word, out var known) ? [.. known, words[0]] : [words[0]];
                }
            }
        }
    }
}

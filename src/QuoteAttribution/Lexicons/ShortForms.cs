namespace QuoteAttribution.Lexicons;

/// <summary>Short forms of titles and first names: <c>Sen.</c> for senator, <c>Lizzy</c> for Elizabeth; read when first asked for.</summary>
internal static class ShortForms
{
    private static readonly string[] None = [];

    /// <summary>The full word for a title without its stop; the title itself, in its own case, where it is no short form.</summary>
    public static ReadOnlySpan<char> FullTitle(ReadOnlySpan<char> title)
    {
        var bare = title.TrimEnd('.');
        return Table.Titles.Of(bare, PackedWord.Of(bare)) is [var full, ..] ? full : bare;
    }

    /// <summary>The full word for a title without its stop; null where it is no short form.</summary>
    public static string? FullTitle(ReadOnlySpan<char> title, PackedWord packed) => Table.Titles.Of(title, packed) is [var full, ..] ? full : null;

    /// <summary>The first names that a short one may stand for; <paramref name="packed"/> is the name, none where it cannot be packed.</summary>
    public static string[] FullNames(ReadOnlySpan<char> name, PackedWord packed) => Table.Names.Of(name, packed);

    /// <summary>What a story calls whoever bears a title besides: <c>priest</c> for Father.</summary>
    public static string[] RolesOf(ReadOnlySpan<char> title)
    {
        var full = FullTitle(title);
        return Table.Roles.Of(full, PackedWord.Of(full));
    }

    private sealed class Table
    {
        public static readonly Table Titles = new();
        public static readonly Table Roles = new();
        public static readonly Table Names = new();

        private readonly WordTable<int> _places = new(256);
        private readonly List<string[]> _full = [None];

        static Table()
        {
            using var lines = LexiconFile.Open("short-forms.txt");
            while (lines.Next())
            {
                var words = lines.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                foreach (var word in words.AsSpan(1))
                {
                    Add(lines, words[0], word);
                }
            }
        }

        private static void Add(LexiconFile lines, string first, string word)
        {
            switch (lines.Section)
            {
                case "Title":
                    Titles.Add(word, first);
                    break;
                case "Name":
                    Names.Add(word, first);
                    break;
                case "Role":
                    Roles.Add(first, word);
                    break;
                default:
                    throw lines.Fault($"[{lines.Section}] is no section of short forms; give Title, Role or Name");
            }
        }

        public string[] Of(ReadOnlySpan<char> word, PackedWord packed) => _places.TryGet(word, packed, out var place) ? _full[place] : None;

        private void Add(string word, string full)
        {
            ref var place = ref _places.GetOrAdd(word);
            if (place == 0)
            {
                place = _full.Count;
                _full.Add([full]);
            }
            else
            {
                _full[place] = [.. _full[place], full];
            }
        }
    }
}

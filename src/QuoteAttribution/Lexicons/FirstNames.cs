using System.Collections.Frozen;

namespace QuoteAttribution.Lexicons;

/// <summary>First names and the gender of nearly all who bear them; read when the first name is asked for.</summary>
internal static class FirstNames
{
    /// <summary>Whether the word is a first name; <paramref name="gender"/> stays unknown for names that both bear.</summary>
    public static bool Contains(ReadOnlySpan<char> name, out Gender gender) => Names.Table.TryGetValue(name, out gender);

    private static class Names
    {
        public static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Table = Read();

        private static FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Read()
        {
            var names = new Dictionary<string, Gender>(10_000, StringComparer.OrdinalIgnoreCase);
            using var reader = LexiconReader.Open("first-names.txt");
            var section = Gender.Unknown;
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#')
                {
                    continue;
                }

                if (line[0] == '[')
                {
                    section = line switch { "[female]" => Gender.Female, "[male]" => Gender.Male, _ => Gender.Unknown };
                    continue;
                }

                foreach (var name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    names.TryAdd(name, section);
                }
            }

            return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }
}

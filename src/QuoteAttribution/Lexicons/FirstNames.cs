using System.Runtime.CompilerServices;

namespace QuoteAttribution.Lexicons;

/// <summary>First names and the gender of nearly all who bear them; read when the first name is asked for.</summary>
internal static class FirstNames
{
    /// <summary>Whether the word is a first name; <paramref name="gender"/> stays unknown for names that both bear.</summary>
    public static bool Contains(ReadOnlySpan<char> name, out Gender gender) => Names.Table.TryGet(name, out gender) || ContainsPlain(name, out gender);

    /// <summary>The same for callers that have packed the name; <paramref name="packed"/> is none where it cannot be.</summary>
    public static bool Contains(ReadOnlySpan<char> name, PackedWord packed, out Gender gender) =>
        Names.Table.TryGet(name, packed, out gender) || (packed.IsNone && ContainsPlain(name, out gender));

    /// <summary>Hélène, which the list has as Helene.</summary>
    private static bool ContainsPlain(ReadOnlySpan<char> name, out Gender gender)
    {
        Span<char> plain = stackalloc char[PlainLetters.Longest];
        gender = default;
        return PlainLetters.Write(name, plain) is > 0 and var length && Names.Table.TryGet(plain[..length], out gender);
    }

    private static class Names
    {
        public static readonly WordTable<Gender> Table = Read();

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static WordTable<Gender> Read()
        {
            var names = new WordTable<Gender>(10_000);
            using var lines = LexiconFile.Open("first-names.txt");
            while (lines.Next())
            {
                var gender = lines.Section switch
                {
                    "female" => Gender.Female,
                    "male" => Gender.Male,
                    "either" => Gender.Unknown,
                    _ => throw lines.Fault($"[{lines.Section}] is no section of first names; give female, male or either"),
                };
                foreach (var name in lines.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    names.GetOrAdd(name) = gender;
                }
            }

            return names;
        }
    }
}

using System.Globalization;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Cli.Verification;

/// <summary>The letters that accents make of letters, from <c>compositions.txt</c>: é of e and an accent of its own.</summary>
/// <remarks>The program speaks no language of the machine, and without one .NET composes nothing.</remarks>
internal static class Compositions
{
    private const string File = "compositions.txt";

    private static readonly Dictionary<(char Letter, char Accent), char> _letters = Read();

    /// <summary>The letter that both make; null where they make none.</summary>
    public static char? Of(char letter, char accent) => _letters.TryGetValue((letter, accent), out var composed) ? composed : null;

    private static Dictionary<(char, char), char> Read()
    {
        var letters = new Dictionary<(char, char), char>();
        using var file = LexiconFile.Open(File);
        while (file.Next())
        {
            var parts = file.Entry.Split(' ');
            var accent = (char)ushort.Parse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            foreach (var pair in parts[1..])
            {
                letters.Add((pair[0], accent), pair[1]);
            }
        }

        return letters;
    }
}

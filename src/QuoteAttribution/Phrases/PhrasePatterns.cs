using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Phrases;

/// <summary>The rows of <c>phrase-patterns.txt</c> by their names.</summary>
internal static class PhrasePatterns
{
    private const string File = "phrase-patterns.txt";

    private static readonly Dictionary<string, PhrasePattern> Rows = Read();

    /// <summary>The pattern of a name.</summary>
    public static PhrasePattern Of(string name) =>
        Rows.TryGetValue(name, out var pattern) ? pattern : throw new InvalidOperationException($"{File} has no row {name}; add one.");

    /// <summary>Reads lines <c>name: elements</c>; a section is for readers.</summary>
    private static Dictionary<string, PhrasePattern> Read()
    {
        var rows = new Dictionary<string, PhrasePattern>(StringComparer.Ordinal);
        using var lines = LexiconFile.Open(File);
        while (lines.Next())
        {
            var colon = lines.Entry.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                throw lines.Fault($"\"{lines.Entry}\" is no name with a pattern behind a colon");
            }

            var name = lines.Entry[..colon];
            if (!rows.TryAdd(name, Read(lines, lines.Entry[(colon + 1)..])))
            {
                throw lines.Fault($"{name} is given twice");
            }
        }

        return rows;
    }

    private static PhrasePattern Read(LexiconFile lines, string row)
    {
        try
        {
            return new PhrasePattern(row);
        }
        catch (FormatException fault)
        {
            throw lines.Fault(fault.Message);
        }
    }
}

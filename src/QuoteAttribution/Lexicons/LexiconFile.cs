namespace QuoteAttribution.Lexicons;

/// <summary>
/// Reads a file of <c>Lexicons/English</c>, words and numbers alike: <c>#</c> begins a comment, <c>[Name]</c> opens a section, every other line
/// is an entry. The README beside the files describes their form.
/// </summary>
internal sealed class LexiconFile(string name, TextReader reader) : IDisposable
{
    private int _line;

    /// <summary>The section in which the entry stands; empty before the first one.</summary>
    public string Section { get; private set; } = string.Empty;

    /// <summary>The entry at hand, without comment and blanks around it.</summary>
    public string Entry { get; private set; } = string.Empty;

    /// <summary>Opens a file that comes with the library.</summary>
    public static LexiconFile Open(string name) => new(
        name,
        new StreamReader(typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not embedded in the assembly; build the project anew.")));

    /// <summary>Goes on to the next entry; false where none is left.</summary>
    public bool Next()
    {
        while (reader.ReadLine() is { } line)
        {
            _line++;
            var entry = WithoutComment(line);
            if (entry.Length == 0)
            {
                continue;
            }

            if (entry[0] != '[')
            {
                Entry = entry;
                return true;
            }

            if (entry[^1] != ']')
            {
                throw Fault($"\"{entry}\" opens a section without closing its bracket");
            }

            Section = entry[1..^1];
        }

        return false;
    }

    /// <summary>What to throw where the entry at hand is wrong: it names the file and the line.</summary>
    public FormatException Fault(string message) => new($"{name}, line {_line}: {message}.");

    public void Dispose() => reader.Dispose();

    private static string WithoutComment(string line)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        return comment < 0 ? line.Trim() : line[..comment].Trim();
    }
}

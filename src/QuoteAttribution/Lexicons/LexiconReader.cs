using System.Runtime.CompilerServices;

namespace QuoteAttribution.Lexicons;

/// <summary>Reads the word files; <c>Lexicons/English/README.md</c> describes their form.</summary>
/// <remarks>
/// Thirty thousand words are read before the first result, and too soon for the runtime to see that this is worth compiling well: where it is
/// told so, a quarter of the time is gone.
/// </remarks>
internal static class LexiconReader
{
    private const WordTraits VerbSection = WordTraits.Cue | WordTraits.Verb;

    private static readonly WordTraits[] FormsInOrder =
        [WordTraits.BaseForm, WordTraits.ThirdPerson, WordTraits.Past, WordTraits.Gerund, WordTraits.Participle];

    private static readonly string[] Files =
    [
        "abbreviations.txt", "common-verbs.txt", "common-words.txt", "cue-verbs.txt", "function-words.txt",
        "names-and-places.txt", "nouns.txt", "titles.txt",
    ];

    public static WordTable<WordTraits> ReadEmbedded()
    {
        var words = new WordTable<WordTraits>(20_000);
        foreach (var file in Files)
        {
            using var reader = Open(file);
            Read(reader, words);
        }

        return words;
    }

    public static StreamReader Open(string file) =>
        new(typeof(LexiconReader).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The word file {file} is not embedded in the assembly; build the project anew."));

    /// <summary>Adds one line of forms; in a verb's line the place of a form gives its form trait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddEntry(WordTable<WordTraits> words, string line, WordTraits traits, bool isVerb)
    {
        var forms = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < forms.Length; i++)
        {
            var form = isVerb ? FormsInOrder[Math.Min(i, FormsInOrder.Length - 1)] : WordTraits.None;
            if (isVerb && i == 2 && forms.Length <= FormsInOrder.Length - 1)
            {
                // A regular verb's past is its participle, too.
                form |= WordTraits.Participle;
            }

            words.GetOrAdd(forms[i]) |= traits | form;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Read(StreamReader reader, WordTable<WordTraits> words)
    {
        var section = WordTraits.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                section = Enum.Parse<WordTraits>(line.AsSpan(1, line.IndexOf(']', StringComparison.Ordinal) - 1));
                continue;
            }

            AddEntry(words, line, section, isVerb: (section & VerbSection) != 0);
        }
    }
}

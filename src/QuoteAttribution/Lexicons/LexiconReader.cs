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
            using var lines = LexiconFile.Open(file);
            Read(lines, words);
        }

        return words;
    }

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
    private static void Read(LexiconFile lines, WordTable<WordTraits> words)
    {
        var section = string.Empty;
        var traits = WordTraits.None;
        while (lines.Next())
        {
            if (section != lines.Section)
            {
                section = lines.Section;
                traits = Enum.TryParse(section, out WordTraits known) ? known : throw lines.Fault($"[{section}] names a trait that WordTraits does not have");
            }

            AddEntry(words, lines.Entry, traits, isVerb: (traits & VerbSection) != 0);
        }
    }
}

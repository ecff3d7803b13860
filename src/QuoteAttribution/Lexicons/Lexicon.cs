using System.Runtime.CompilerServices;

namespace QuoteAttribution.Lexicons;

/// <summary>The words the library knows: one table from a word to its traits, read from the files that <c>Lexicons/English/README.md</c> describes.</summary>
/// <remarks>
/// Thirty thousand words are read before the first result, and too soon for the runtime to see that this is worth compiling well: where it is
/// told so, a quarter of the time is gone.
/// </remarks>
internal sealed class Lexicon
{
    private const WordTraits VerbSection = WordTraits.Cue | WordTraits.Verb;

    private static readonly WordTraits[] FormsInOrder =
        [WordTraits.BaseForm, WordTraits.ThirdPerson, WordTraits.Past, WordTraits.Gerund, WordTraits.Participle];

    // The words that texts use most come first: those read later may have to be looked for in a second place of the table.
    private static readonly string[] Files =
    [
        "function-words.txt", "cue-verbs.txt", "common-words.txt", "common-verbs.txt", "nouns.txt", "titles.txt",
        "abbreviations.txt", "names-and-places.txt",
    ];

    private Lexicon(WordTable<WordTraits> traits) => Table = traits;

    /// <summary>The words with their traits.</summary>
    public WordTable<WordTraits> Table { get; }

    /// <summary>The English words that come with the library.</summary>
    public static Lexicon English { get; } = new(ReadEnglish());

    /// <summary>The English words and these cue verbs, as <see cref="QuoteAttributionOptions.AdditionalCueVerbs"/> gives them.</summary>
    /// <exception cref="ArgumentException">A verb would work by half or not at all.</exception>
    public static Lexicon EnglishWith(IReadOnlyList<string> cueVerbs)
    {
        if (cueVerbs.Count == 0)
        {
            return English;
        }

        var words = ReadEnglish();
        foreach (var forms in CueVerbs.Lines(cueVerbs))
        {
            AddEntry(words, forms, WordTraits.Say, isVerb: true);
        }

        return new Lexicon(words);
    }

    /// <summary>The traits of a word, whatever its case; <see cref="WordTraits.None"/> for an unknown one.</summary>
    public WordTraits Look(ReadOnlySpan<char> word) => Table.TryGet(word, out var traits) ? traits : WordTraits.None;

    /// <summary>The same for many packed words at once; none has no traits.</summary>
    public void Look(ReadOnlySpan<PackedWord> words, Span<WordTraits> traits) => Table.ValuesOrDefault(words, traits);

    /// <summary>The same for a word that could be packed.</summary>
    public WordTraits Look(PackedWord packed) => Table.ValueOrDefault(packed);

    /// <summary>The same for a caller that has packed the word; <paramref name="packed"/> is none where it cannot be.</summary>
    public WordTraits Look(ReadOnlySpan<char> word, PackedWord packed) =>
        Table.TryGet(word, packed, out var traits) ? traits : WordTraits.None;

    private static WordTable<WordTraits> ReadEnglish()
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
    private static void AddEntry(WordTable<WordTraits> words, string line, WordTraits traits, bool isVerb)
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

namespace QuoteAttribution.Lexicons;

/// <summary>The words the library knows: one table from a word to its traits.</summary>
internal sealed class Lexicon
{
    private Lexicon(WordTable<WordTraits> traits) => Table = traits;

    /// <summary>The words with their traits.</summary>
    public WordTable<WordTraits> Table { get; }

    /// <summary>The English words that come with the library.</summary>
    public static Lexicon English { get; } = new(LexiconReader.ReadEmbedded());

    /// <summary>The English words and these cue verbs, each with its forms separated by spaces.</summary>
    public static Lexicon EnglishWith(IReadOnlyList<string> cueVerbs)
    {
        if (cueVerbs.Count == 0)
        {
            return English;
        }

        var words = LexiconReader.ReadEmbedded();
        foreach (var verb in cueVerbs)
        {
            LexiconReader.AddEntry(words, verb, WordTraits.Say, isVerb: true);
        }

        return new Lexicon(words);
    }

    /// <summary>The traits of a word, whatever its case; <see cref="WordTraits.None"/> for an unknown one.</summary>
    public WordTraits Look(ReadOnlySpan<char> word) => Table.TryGet(word, out var traits) ? traits : WordTraits.None;

    /// <summary>The same for a word that could be packed.</summary>
    public WordTraits Look(PackedWord packed) => Table.ValueOrDefault(packed);

    /// <summary>The same for a caller that has packed the word; <paramref name="packed"/> is none where it cannot be.</summary>
    public WordTraits Look(ReadOnlySpan<char> word, PackedWord packed) =>
        Table.TryGet(word, packed, out var traits) ? traits : WordTraits.None;
}

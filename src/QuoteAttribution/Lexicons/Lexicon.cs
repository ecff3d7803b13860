using System.Collections.Frozen;

namespace QuoteAttribution.Lexicons;

/// <summary>The words the library knows: one frozen table from a word to its traits.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 40;

    private readonly FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> _traits;

    private Lexicon(Dictionary<string, WordTraits> traits) =>
        _traits = traits.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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
    public WordTraits Look(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && _traits.TryGetValue(word, out var traits) ? traits : WordTraits.None;
}

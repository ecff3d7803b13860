using System.Runtime.InteropServices;
using System.Text;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Coreference;

/// <summary>The names of the speakers whom a caller knows, to be looked up: made once for a list of speakers, and the same for all texts. Never changes.</summary>
internal sealed class KnownNames
{
    /// <summary>Nobody is known.</summary>
    public static readonly KnownNames Nobody = new([]);

    private readonly KnownSpeaker[] _speakers;
    private readonly List<Alias> _aliases = [];
    private readonly int[] _aliasCounts;
    private readonly HashSet<string>[] _words;
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _aliasesByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _aliasesByLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _aliasesByRarestWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _speakersByWord = new(StringComparer.Ordinal);

    private KnownNames(KnownSpeaker[] speakers)
    {
        _speakers = speakers;
        _aliasCounts = new int[speakers.Length];
        _words = new HashSet<string>[speakers.Length];
        for (var i = 0; i < speakers.Length; i++)
        {
            _words[i] = new HashSet<string>(StringComparer.Ordinal);
            Add(speakers[i].Name, i);
            foreach (var alias in speakers[i].Aliases)
            {
                Add(alias, i);
            }

            foreach (var word in _words[i])
            {
                Note(_speakersByWord, word, i);
            }
        }

        for (var i = 0; i < _aliases.Count; i++)
        {
            Note(_aliasesByRarestWord, _aliases[i].Words.MinBy(word => _aliasesByWord[word].Count)!, i);
        }
    }

    public bool IsEmpty => _speakers.Length == 0;

    public KnownSpeaker this[int speaker] => _speakers[speaker];

    /// <summary>The names of these speakers; those made before where the speakers are the same.</summary>
    public static KnownNames Of(IReadOnlyList<KnownSpeaker> speakers, KnownNames before) =>
        before.Are(speakers) ? before : new KnownNames([.. speakers]);

    /// <summary>Those who have a name in these very words, in the order of the list.</summary>
    /// <param name="key">The name as <see cref="Key"/> gives it.</param>
    public IReadOnlyList<int> Called(string key) => _byKey.TryGetValue(key, out var speakers) ? speakers : [];

    /// <summary>Whether a speaker is known by one name only.</summary>
    public bool HasOneName(int speaker) => _aliasCounts[speaker] == 1;

    /// <summary>Those of whom a name ends in these words and has others before them.</summary>
    public IEnumerable<int> WithNameEndingIn(string key) =>
        Aliases(_aliasesByLastWord, key[(key.LastIndexOf(' ') + 1)..], alias => alias.Key.EndsWith(" " + key, StringComparison.Ordinal));

    /// <summary>Those with a name that has all of these words, or all of whose words, more than one, are among these.</summary>
    public IEnumerable<int> WithWords(HashSet<string> words)
    {
        var found = AliasesWithAll(words);
        foreach (var word in words)
        {
            foreach (var i in _aliasesByRarestWord.GetValueOrDefault(word, []))
            {
                if (_aliases[i].Words.Count > 1 && words.IsSupersetOf(_aliases[i].Words))
                {
                    found.Add(i);
                }
            }
        }

        found.Sort();
        return found.Select(i => _aliases[i].Speaker).Distinct();
    }

    /// <summary>Those whose names together have all of these words.</summary>
    public IEnumerable<int> WithWordsOfSeveral(HashSet<string> words) =>
        Rarest(_speakersByWord, words).Where(speaker => _words[speaker].IsSupersetOf(words));

    /// <summary>Lower case, without stops and a leading article.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var word in HiddenCharacters.Remove(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('.', ',').Replace('’', '\'').ToLowerInvariant();
            if (bare.Length > 0 && !(key.Length == 0 && WordLists.Article.Has(bare)))
            {
                key.Append(key.Length == 0 ? "" : " ").Append(bare);
            }
        }

        return key.ToString();
    }

    /// <summary>The words of a key.</summary>
    public static HashSet<string> WordsOf(string key) => key.Split(' ').ToHashSet(StringComparer.Ordinal);

    /// <summary>Speakers never change, but the list of a caller may.</summary>
    private bool Are(IReadOnlyList<KnownSpeaker> speakers)
    {
        if (speakers.Count != _speakers.Length)
        {
            return false;
        }

        for (var i = 0; i < _speakers.Length; i++)
        {
            if (!ReferenceEquals(speakers[i], _speakers[i]))
            {
                return false;
            }
        }

        return true;
    }

    private List<int> AliasesWithAll(HashSet<string> words) => [.. Rarest(_aliasesByWord, words).Where(i => _aliases[i].Words.IsSupersetOf(words))];

    private IEnumerable<int> Aliases(Dictionary<string, List<int>> index, string word, Func<Alias, bool> fits) =>
        index.GetValueOrDefault(word, []).Where(i => fits(_aliases[i])).Select(i => _aliases[i].Speaker).Distinct();

    /// <summary>Of the lists of the words the shortest one: whoever has all words is in it.</summary>
    private static List<int> Rarest(Dictionary<string, List<int>> index, HashSet<string> words)
    {
        List<int>? rarest = null;
        foreach (var word in words)
        {
            if (!index.TryGetValue(word, out var list))
            {
                return [];
            }

            rarest = rarest is null || list.Count < rarest.Count ? list : rarest;
        }

        return rarest ?? [];
    }

    private void Add(string name, int speaker)
    {
        var key = Key(name);
        var speakers = ListOf(_byKey, key);
        if (speakers is [.., var last] && last == speaker)
        {
            return;
        }

        speakers.Add(speaker);
        var words = WordsOf(key);
        foreach (var word in words)
        {
            Note(_aliasesByWord, word, _aliases.Count);
        }

        Note(_aliasesByLastWord, key[(key.LastIndexOf(' ') + 1)..], _aliases.Count);
        _aliases.Add(new Alias(key, words, speaker));
        _aliasCounts[speaker]++;
        _words[speaker].UnionWith(words);
    }

    private static void Note(Dictionary<string, List<int>> index, string word, int number) => ListOf(index, word).Add(number);

    private static List<int> ListOf(Dictionary<string, List<int>> index, string word) => CollectionsMarshal.GetValueRefOrAddDefault(index, word, out _) ??= [];

    private sealed record Alias(string Key, HashSet<string> Words, int Speaker);
}

using System.Text;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>The speakers a caller knows beforehand: gives them the names and phrases of the text that are theirs.</summary>
internal sealed class GivenCast
{
    private static readonly GivenCast Nobody = new([], null!);

    private readonly Dictionary<string, List<Referent>> _byAlias = new(StringComparer.Ordinal);
    private readonly List<(HashSet<string> Words, Referent Referent)> _aliases = [];
    private readonly List<(HashSet<string> Words, Referent Referent)> _wholes = [];

    private readonly CastTables _tables;

    private GivenCast(IReadOnlyList<KnownSpeaker> speakers, CastTables tables)
    {
        _tables = tables;
        foreach (var speaker in speakers)
        {
            var referent = tables.NewReferent(speaker.Gender, SpeakerKind.Person, speaker.Name, isGiven: true);
            _wholes.Add((new HashSet<string>(StringComparer.Ordinal), referent));
            Add(speaker.Name, referent);
            foreach (var alias in speaker.Aliases)
            {
                Add(alias, referent);
            }
        }
    }

    /// <summary>The speakers as the referents of one text.</summary>
    public static GivenCast Of(IReadOnlyList<KnownSpeaker> speakers, CastTables tables) => speakers.Count == 0 ? Nobody : new GivenCast(speakers, tables);

    public bool IsEmpty => _aliases.Count == 0;

    /// <summary>Who a phrase without a name stands for; null where it is nobody's, or several people's.</summary>
    public Referent? OfPhrase(string phrase) => !IsEmpty && _byAlias.GetValueOrDefault(Key(phrase)) is [var only] ? only : null;

    /// <summary>Gives each form of a name its bearer; forms of nobody known stay without.</summary>
    public void Claim(ReadOnlySpan<NameForm> forms, string text)
    {
        if (IsEmpty)
        {
            return;
        }

        var shared = new List<NameForm>();
        foreach (var form in forms)
        {
            var bearers = Bearers(form, text);
            if (bearers.Count == 1)
            {
                _tables.Bearers.Of(form).Only = bearers[0];
                bearers[0].Add(form);
                bearers[0].Weight += form.Count;
            }
            else if (bearers.Count > 1)
            {
                _tables.Bearers.Of(form).Several = bearers;
                shared.Add(form);
            }
        }

        foreach (var form in shared)
        {
            // Of equals the first of the list is the likeliest.
            var likeliest = _tables.Bearers.Of(form).Several!.OrderByDescending(bearer => Score(bearer, form)).ToList();
            _tables.Bearers.Of(form).Several = likeliest;
            likeliest[0].Add(form);
        }
    }

    private static double Score(Referent referent, NameForm form) =>
        (referent.Weight + 1) * (referent.Gender == Gender.Female && IsSurname(form) ? CoreferenceWeights.Of(CoreferenceWeight.WomanBySurname) : 1);

    private static bool IsSurname(NameForm form) => !form.HasTitle && !form.IsFull && !form.LastWord.IsFirstName(out _);

    private List<Referent> Bearers(NameForm form, string text)
    {
        var name = Key(form.TextIn(text));
        var titled = form.HasTitle ? Key(form.TitleIn(text) + " " + form.TextIn(text)) : name;
        if (_byAlias.TryGetValue(titled, out var exact) && exact.Exists(e => e.CouldBe(form.TitleGender)))
        {
            return !form.HasTitle && exact is [{ Gender: Gender.Unknown } only] && _aliases.Count(a => a.Referent == only) == 1
                ? [only, .. BySurname(name, only)]
                : exact.FindAll(e => e.CouldBe(form.TitleGender));
        }

        var plain = form.HasTitle ? _byAlias.GetValueOrDefault(name)?.FindAll(e => e.CouldBe(form.TitleGender)) : null;
        return plain is { Count: 1 } ? plain : ByWords(form, name);
    }

    /// <summary>Lists have "Ash" beside "Edwin Ash" for one man: somebody known by a surname only may be any who bears it.</summary>
    private IEnumerable<Referent> BySurname(string name, Referent other) =>
        _byAlias.Where(a => a.Key.EndsWith(" " + name, StringComparison.Ordinal)).SelectMany(a => a.Value).Where(e => e != other).Distinct();

    /// <summary>The speakers with an alias that has all words of the name, or whose words the name has all.</summary>
    private List<Referent> ByWords(NameForm form, string name)
    {
        var words = name.Split(' ').ToHashSet(StringComparer.Ordinal);
        var found = new List<Referent>();
        foreach (var (alias, referent) in _aliases)
        {
            if (referent.CouldBe(form.TitleGender) && !found.Contains(referent) && (alias.IsSupersetOf(words) || (alias.Count > 1 && words.IsSupersetOf(alias))))
            {
                found.Add(referent);
            }
        }

        return found.Count > 0 || words.Count == 1 ? found : ByWordsOfSeveral(form, words);
    }

    /// <summary>"Kit Rowan" for Christopher Rowan with the alias Kit.</summary>
    private List<Referent> ByWordsOfSeveral(NameForm form, HashSet<string> words) =>
        [.. _wholes.Where(whole => whole.Referent.CouldBe(form.TitleGender) && whole.Words.IsSupersetOf(words)).Select(static whole => whole.Referent)];

    private void Add(string alias, Referent referent)
    {
        var key = Key(alias);
        if (!_byAlias.TryGetValue(key, out var bearers))
        {
            _byAlias[key] = bearers = [];
        }

        if (!bearers.Contains(referent))
        {
            bearers.Add(referent);
            _aliases.Add((key.Split(' ').ToHashSet(StringComparer.Ordinal), referent));
            _wholes[^1].Words.UnionWith(_aliases[^1].Words);
        }
    }

    /// <summary>Lower case, without stops and a leading article.</summary>
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('.', ',').Replace('’', '\'').ToLowerInvariant();
            if (bare.Length > 0 && !(key.Length == 0 && WordLists.Article.Has(bare)))
            {
                key.Append(key.Length == 0 ? "" : " ").Append(bare);
            }
        }

        return key.ToString();
    }
}

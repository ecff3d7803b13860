using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Speakers;

/// <summary>Finds entities by the first and the last word of their names.</summary>
internal sealed class BearerIndex
{
    private static readonly List<Entity> Nobody = [];

    private readonly Dictionary<string, List<Entity>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byInitials = new(StringComparer.Ordinal);

    public void Add(Entity entity, NameForm form)
    {
        Add(_byLastWord, form.LastWord, entity);
        if (form.Honorific != Honorific.None)
        {
            Add(_byTitle, ShortForms.FullTitle(form.Title), entity);
        }

        if (entity.Kind == SpeakerKind.Organisation)
        {
            _byInitials.TryAdd(Initials(form), entity);
            return;
        }

        if (form.IsFull)
        {
            // "Washington" is no short form of "Washington Post", but "Ana" is one of "Ana Brook".
            Add(_byFirstWord, form.FirstWord, entity);
            _byInitials.TryAdd(Initials(form), entity);
        }
    }

    public List<Entity> ByLastWord(string word) => _byLastWord.GetValueOrDefault(word, Nobody);

    public List<Entity> ByFirstWord(string word) => _byFirstWord.GetValueOrDefault(word, Nobody);

    /// <summary>Those who bear a title, given by its full word.</summary>
    public List<Entity> ByTitle(string title) => _byTitle.GetValueOrDefault(title, Nobody);

    /// <summary>The bearer of the name that these capitals abbreviate: WTO for World Trade Organization.</summary>
    public Entity? ByInitials(string capitals) => _byInitials.GetValueOrDefault(capitals.Replace(".", string.Empty, StringComparison.Ordinal));

    /// <summary>Those whose first name the word may be short for: Lizzy for Elizabeth.</summary>
    public IEnumerable<Entity> ByShortName(string word)
    {
        foreach (var full in ShortForms.FullNames(word))
        {
            foreach (var entity in ByFirstWord(full))
            {
                yield return entity;
            }
        }
    }

    private static string Initials(NameForm form)
    {
        Span<char> initials = stackalloc char[Math.Min(form.Words.Length, 8)];
        var length = 0;
        foreach (var word in form.Words)
        {
            if (length < initials.Length && char.IsUpper(word[0]))
            {
                initials[length++] = word[0];
            }
        }

        return initials[..length].ToString();
    }

    private static void Add(Dictionary<string, List<Entity>> index, string word, Entity entity)
    {
        if (!index.TryGetValue(word, out var bearers))
        {
            index[word] = bearers = [];
        }

        if (!bearers.Contains(entity))
        {
            bearers.Add(entity);
        }
    }
}

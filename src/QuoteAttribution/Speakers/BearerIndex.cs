using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Speakers;

/// <summary>Finds entities by the first and the last word of their names.</summary>
internal sealed class BearerIndex(CastTables tables)
{
    // No text tells more people of one name apart, and whoever looks for one of them looks at all.
    private const int MostBearers = 64;

    private static readonly List<Entity> Nobody = [];

    private readonly Dictionary<string, Entity>.AlternateLookup<ReadOnlySpan<char>> _byInitials =
        tables.ByInitials.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(Entity entity, NameForm form)
    {
        Add(tables.ByLastWord, form.LastWord, entity);
        if (form.Honorific != Honorific.None)
        {
            Add(tables.ByTitle, ShortForms.FullTitle(form.Title), entity);
        }

        if (entity.Kind == SpeakerKind.Organisation)
        {
            AddInitials(form, entity);
            return;
        }

        if (form.IsFull)
        {
            // "Washington" is no short form of "Washington Post", but "Ana" is one of "Ana Brook".
            Add(tables.ByFirstWord, form.FirstWord, entity);
            AddInitials(form, entity);
        }
    }

    public List<Entity> ByLastWord(string word) => tables.ByLastWord.GetValueOrDefault(word, Nobody);

    public List<Entity> ByFirstWord(string word) => tables.ByFirstWord.GetValueOrDefault(word, Nobody);

    /// <summary>Those who bear a title, given by its full word.</summary>
    public List<Entity> ByTitle(string title) => tables.ByTitle.GetValueOrDefault(title, Nobody);

    /// <summary>The bearer of the name that these capitals abbreviate: WTO for World Trade Organization.</summary>
    public Entity? ByInitials(string capitals) => tables.ByInitials.GetValueOrDefault(capitals.Replace(".", string.Empty, StringComparison.Ordinal));

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

    private void AddInitials(NameForm form, Entity entity)
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

        _byInitials.TryAdd(initials[..length], entity);
    }

    private void Add(Dictionary<string, List<Entity>> index, string word, Entity entity)
    {
        if (!index.TryGetValue(word, out var bearers))
        {
            index[word] = bearers = tables.NewList();
        }

        if (bearers.Count < MostBearers && !bearers.Contains(entity))
        {
            bearers.Add(entity);
        }
    }
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Speakers;

/// <summary>Finds the entities that may bear a name by its words.</summary>
internal sealed class BearerIndex(NameWords words, string text)
{
    // No text tells more people of one name apart, and whoever looks for one of them looks at all.
    private const int MostBearers = 64;

    private static readonly List<Entity> Nobody = [];

    public static void Add(Entity entity, NameForm form)
    {
        Add(form.LastWord.EndsNamesOf, entity);
        if (form.Honorific != Honorific.None)
        {
            Add(form.FullTitle!.IsTitleOf, entity);
        }

        if (form.Initials is { } initials)
        {
            initials.HasInitials ??= entity;
        }

        if (form.IsFull && entity.Kind != SpeakerKind.Organisation)
        {
            // "Washington" is no short form of "Washington Post", but "Ana" is one of "Ana Brook".
            Add(form.FirstWord.BeginsNamesOf, entity);
        }
    }

    /// <summary>Those who bear the title that the name is: "the Senator" for "Sen. Mara Quill".</summary>
    public List<Entity> ByTitle(NameForm name) =>
        words.Find(ShortForms.FullTitle(name.Span.In(text)))?.IsTitleOf ?? Nobody;

    /// <summary>The bearer of the name that the capitals of this one abbreviate: WTO for World Trade Organization.</summary>
    public Entity? ByInitials(NameForm name)
    {
        var capitals = name.Span.In(text);
        Span<char> initials = stackalloc char[NameForms.MostInitials];
        var length = 0;
        foreach (var capital in capitals)
        {
            if (capital == '.')
            {
                continue;
            }

            if (length == initials.Length || !char.IsUpper(capital))
            {
                return null;
            }

            initials[length++] = capital;
        }

        return length < 2 ? null : words.Find(initials[..length])?.HasInitials;
    }

    /// <summary>Those whose first name the word may be short for: Lizzy for Elizabeth.</summary>
    public List<Entity> ByShortName(NameWord word)
    {
        if (word.FullNames.Length == 0)
        {
            return Nobody;
        }

        var bearers = new List<Entity>();
        foreach (var full in word.FullNames)
        {
            bearers.AddRange(words.Find(full)?.BeginsNamesOf ?? Nobody);
        }

        return bearers;
    }

    private static void Add(List<Entity> bearers, Entity entity)
    {
        if (bearers.Count < MostBearers && !bearers.Contains(entity))
        {
            bearers.Add(entity);
        }
    }
}

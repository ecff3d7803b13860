using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Speakers;

/// <summary>Who a single word may stand for, the likeliest first: the bearer whom the document names most often in full or with a title.</summary>
internal static class SingleBearers
{
    // "Ann" is rather Ann Reed than Mara Ann, "Reed" rather Ann Reed than Reed Miller.
    private const double WrongPlace = 0.1;

    /// <summary>The bearers; the list is good until the next call.</summary>
    public static List<Entity> Of(BearerIndex index, NameForm form, CastTables tables)
    {
        if (form.IsOffice)
        {
            return index.ByTitle(ShortForms.FullTitle(form.Text));
        }

        var scored = tables.Scored;
        scored.Clear();
        var isFirstName = FirstNames.Contains(form.LastWord, out _);
        foreach (var entity in index.ByLastWord(form.LastWord))
        {
            Add(scored, entity, isFirstName && entity.Kind == SpeakerKind.Person && HasFull(entity) ? WrongPlace : 1);
        }

        foreach (var entity in index.ByFirstWord(form.LastWord))
        {
            Add(scored, entity, isFirstName ? 1 : WrongPlace);
        }

        if (scored.Count == 0)
        {
            foreach (var full in ShortForms.FullNames(form.LastWord))
            {
                foreach (var entity in index.ByFirstWord(full))
                {
                    Add(scored, entity, 1);
                }
            }
        }

        if (scored.Count == 0 && form.InCapitals && form.LastWord.Length > 1 && index.ByInitials(form.LastWord) is { } abbreviated)
        {
            Add(scored, abbreviated, 1);
        }

        scored.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Order.CompareTo(b.Order));
        var bearers = tables.Bearers;
        bearers.Clear();
        foreach (var (entity, _, _) in scored)
        {
            bearers.Add(entity);
        }

        return bearers;
    }

    private static bool HasFull(Entity entity)
    {
        foreach (var form in entity.Forms)
        {
            if (form.IsFull)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<(Entity Entity, double Score, int Order)> scored, Entity entity, double factor)
    {
        foreach (var known in scored)
        {
            if (known.Entity == entity)
            {
                return;
            }
        }

        scored.Add((entity, factor * entity.Weight, scored.Count));
    }
}

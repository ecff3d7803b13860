namespace QuoteAttribution.Speakers;

/// <summary>Who a single word may stand for, the likeliest first: the bearer whom the document names most often in full or with a title.</summary>
internal static class SingleBearers
{
    // "Ann" is rather Ann Reed than Mara Ann, "Reed" rather Ann Reed than Reed Miller.
    private const double WrongPlace = 0.1;

    /// <summary>Whether no more than one may bear the form, as nearly always; <paramref name="only"/> is null where nobody does.</summary>
    public static bool IsOnly(NameForm form, out Entity? only)
    {
        ref var byLast = ref form.LastWord.EndsNamesOf;
        ref var byFirst = ref form.LastWord.BeginsNamesOf;
        only = byLast.Count > 0 ? byLast.First : byFirst.Count > 0 ? byFirst.First : null;
        return !form.IsOffice && (byLast.Count + byFirst.Count) switch
        {
            0 => !form.InCapitals && form.LastWord.FullNames.Length == 0,
            1 => true,
            _ => false,
        };
    }

    /// <summary>The bearers; the list is good until the next call.</summary>
    public static List<Entity> Of(BearerIndex index, NameForm form, CastTables tables)
    {
        var bearers = tables.Bearers;
        bearers.Clear();
        if (form.IsOffice)
        {
            foreach (var entity in index.ByTitle(form))
            {
                bearers.Add(entity);
            }

            return bearers;
        }

        ref var byLast = ref form.LastWord.EndsNamesOf;
        ref var byFirst = ref form.LastWord.BeginsNamesOf;
        var scored = tables.Scored;
        scored.Clear();
        var isFirstName = form.LastWord.IsFirstName(out _);
        foreach (var entity in byLast)
        {
            Add(scored, entity, isFirstName && entity.Kind == SpeakerKind.Person && entity.HasFullName ? WrongPlace : 1);
        }

        foreach (var entity in byFirst)
        {
            Add(scored, entity, isFirstName ? 1 : WrongPlace);
        }

        if (scored.Count == 0)
        {
            foreach (var entity in index.ByShortName(form.LastWord))
            {
                Add(scored, entity, 1);
            }
        }

        if (scored.Count == 0 && form.InCapitals && index.ByInitials(form) is { } abbreviated)
        {
            Add(scored, abbreviated, 1);
        }

        foreach (var (entity, _) in scored)
        {
            bearers.Add(entity);
        }

        return bearers;
    }

    /// <summary>Adds somebody behind those who are as likely.</summary>
    private static void Add(List<(Entity Entity, double Score)> scored, Entity entity, double factor)
    {
        var score = factor * entity.Weight;
        var place = scored.Count;
        for (var i = scored.Count - 1; i >= 0; i--)
        {
            if (scored[i].Entity == entity)
            {
                return;
            }

            place = scored[i].Score < score ? i : place;
        }

        if (place == scored.Count)
        {
            scored.Add((entity, score));
        }
        else
        {
            scored.Insert(place, (entity, score));
        }
    }
}

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

    /// <summary>Fills a list with those who may bear the form.</summary>
    public static void Rank(BearerIndex index, NameForm form, RankedBearers ranked)
    {
        ranked.Clear();
        if (form.IsOffice)
        {
            foreach (var entity in index.ByTitle(form))
            {
                ranked.Add(entity);
            }

            return;
        }

        var isFirstName = form.LastWord.IsFirstName(out _);
        foreach (var entity in form.LastWord.EndsNamesOf)
        {
            ranked.Add(entity, entity.Weight * (isFirstName && entity.Kind == SpeakerKind.Person && entity.HasFullName ? WrongPlace : 1));
        }

        foreach (var entity in form.LastWord.BeginsNamesOf)
        {
            ranked.Add(entity, entity.Weight * (isFirstName ? 1 : WrongPlace));
        }

        if (ranked.Count == 0)
        {
            foreach (var entity in index.ByShortName(form.LastWord))
            {
                ranked.Add(entity, entity.Weight);
            }
        }

        if (ranked.Count == 0 && form.InCapitals && index.ByInitials(form) is { } abbreviated)
        {
            ranked.Add(abbreviated);
        }
    }
}

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Who a single word may stand for in a story, the likeliest first.</summary>
internal static class CharacterNames
{
    // "Ann" is rather Ann Reed than Mara Ann, "Reed" rather Ann Reed than Reed Miller.
    private const double WrongPlace = 0.1;

    // A surname alone is a man's where a man bears it: "Mrs. Reed" is never "Reed" to a narrator who speaks of Mr. Reed, too.
    private const double Woman = 0.02;

    /// <summary>Fills a list with those who may bear the form.</summary>
    public static void Rank(BearerIndex index, NameForm form, RankedBearers ranked)
    {
        ranked.Clear();
        if (form.IsOffice)
        {
            foreach (var entity in index.ByTitle(form))
            {
                ranked.Add(entity, entity.Weight);
            }

            return;
        }

        var isFirstName = form.LastWord.IsFirstName(out var gender);
        foreach (var entity in form.LastWord.EndsNamesOf)
        {
            ranked.Add(entity, entity.Weight * (isFirstName && entity.HasFullName ? WrongPlace : 1) * (IsWoman(entity) && !IsFirstNameOf(entity, form) ? Woman : 1));
        }

        foreach (var entity in form.LastWord.BeginsNamesOf)
        {
            if (IsCalledByFirstName(entity) && entity.CouldBe(gender))
            {
                ranked.Add(entity, entity.Weight * (isFirstName ? 1 : WrongPlace));
            }
        }

        if (ranked.Count == 0)
        {
            foreach (var entity in index.ByShortName(form.LastWord))
            {
                if (IsCalledByFirstName(entity) && !IsOfRank(entity))
                {
                    ranked.Add(entity, entity.Weight);
                }
            }
        }
    }

    private static bool IsWoman(Entity entity) => entity.Gender == Gender.Female;

    /// <summary>"Miss Lizzy", "Lady Anne": the word is no surname.</summary>
    private static bool IsFirstNameOf(Entity entity, NameForm single)
    {
        foreach (var form in entity.Forms)
        {
            if (!form.IsFull && form.TakesFirstName && form.LastWord == single.LastWord && form.LastWord.IsFirstName(out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody who is only ever "Lady Mary Reed" or "Mrs. John Reed" is not "Mary" or "John".</summary>
    private static bool IsCalledByFirstName(Entity entity)
    {
        foreach (var form in entity.Forms)
        {
            if (form.IsFull && form.Honorific != Honorific.Missis)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Lady Catherine" is nobody's Kitty.</summary>
    private static bool IsOfRank(Entity entity)
    {
        foreach (var form in entity.Forms)
        {
            if (form.Honorific is Honorific.Missis or Honorific.Mister && form.TakesFirstName)
            {
                return true;
            }
        }

        return false;
    }
}

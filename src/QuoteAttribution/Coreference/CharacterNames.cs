using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

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
            foreach (var referent in index.ByTitle(form))
            {
                ranked.Add(referent, referent.Weight);
            }

            return;
        }

        var isFirstName = form.LastWord.IsFirstName(out var gender);
        foreach (var referent in form.LastWord.EndsNamesOf)
        {
            ranked.Add(referent, referent.Weight * (isFirstName && referent.HasFullName ? WrongPlace : 1) * (IsWoman(referent) && !IsFirstNameOf(referent, form) ? Woman : 1));
        }

        foreach (var referent in form.LastWord.BeginsNamesOf)
        {
            if (IsCalledByFirstName(referent) && referent.CouldBe(gender))
            {
                ranked.Add(referent, referent.Weight * (isFirstName ? 1 : WrongPlace));
            }
        }

        if (ranked.Count == 0)
        {
            foreach (var referent in index.ByShortName(form.LastWord))
            {
                if (IsCalledByFirstName(referent) && !IsOfRank(referent))
                {
                    ranked.Add(referent, referent.Weight);
                }
            }
        }
    }

    private static bool IsWoman(Referent referent) => referent.Gender == Gender.Female;

    /// <summary>"Miss Lizzy", "Lady Anne": the word is no surname.</summary>
    private static bool IsFirstNameOf(Referent referent, NameForm single)
    {
        foreach (var form in referent.Forms)
        {
            if (!form.IsFull && form.TakesFirstName && form.LastWord == single.LastWord && form.LastWord.IsFirstName(out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody who is only ever "Lady Mary Reed" or "Mrs. John Reed" is not "Mary" or "John".</summary>
    private static bool IsCalledByFirstName(Referent referent)
    {
        foreach (var form in referent.Forms)
        {
            if (form.IsFull && form.Honorific != Honorific.Missis)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Lady Catherine" is nobody's Kitty.</summary>
    private static bool IsOfRank(Referent referent)
    {
        foreach (var form in referent.Forms)
        {
            if (form.Honorific is Honorific.Missis or Honorific.Mister && form.TakesFirstName)
            {
                return true;
            }
        }

        return false;
    }
}

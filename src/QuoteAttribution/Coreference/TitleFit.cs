using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Whether a title may be somebody's in a story, who was called otherwise before.</summary>
internal static class TitleFit
{
    /// <summary>Whether somebody was called by the title before.</summary>
    public static bool HasTitle(Referent referent, NameWord? title)
    {
        foreach (var form in referent.Forms)
        {
            if (form.HasTitle && form.FullTitle == title)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing that somebody was called by clashes with the title.</summary>
    public static bool Fits(Referent referent, NameForm form) => form.Honorific switch
    {
        Honorific.Missis => !referent.Has(Honorific.Miss) && !referent.Has(Honorific.Mister),
        Honorific.Miss => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Mister),
        Honorific.Mister => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Miss) && !HasOtherRank(referent, form),
        Honorific.Office => referent.Gender != Gender.Female && !(referent.Has(Honorific.Mister) && !referent.Forms[0].IsFull),
        _ => true,
    };

    /// <summary>Somebody who is only ever "Lady Mary Reed" or "Mrs. John Reed" is not "Mary" or "John".</summary>
    public static bool IsCalledByFirstName(Referent referent)
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
    public static bool IsOfRank(Referent referent)
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

    /// <summary>"Mr. Ash" is not Sir Walter Ash.</summary>
    private static bool HasOtherRank(Referent referent, NameForm titled)
    {
        foreach (var form in referent.Forms)
        {
            if (form.Honorific == Honorific.Mister && form.TakesFirstName != titled.TakesFirstName)
            {
                return true;
            }
        }

        return false;
    }
}

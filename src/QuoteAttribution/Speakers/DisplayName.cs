using QuoteAttribution.Quoting;

namespace QuoteAttribution.Speakers;

/// <summary>Chooses the name under which an entity appears in the result.</summary>
internal static class DisplayName
{
    // A story that calls somebody by one name hundreds of times and by another once is about the former.
    private const int RareShare = 5;

    public static string Of(Entity entity, Register register)
    {
        if (entity.Forms.Count == 0)
        {
            return entity.Name;
        }

        return register == Register.Dialogue ? InStory(entity) : InReport(entity);
    }

    /// <summary>The fullest name, without title; a title stays where only it tells "Mr. Ash" from "Mrs. Ash".</summary>
    private static string InReport(Entity entity)
    {
        var best = Fullest(entity);
        return best.IsFull || best.TitleGender == Gender.Unknown ? best.Text : WithTitle(best);
    }

    private static string InStory(Entity entity)
    {
        var best = Fullest(entity);
        var total = 0;
        var commonest = best;
        foreach (var form in entity.Forms)
        {
            total += form.Count;
            commonest = form.Count > commonest.Count ? form : commonest;
        }

        if (!best.IsFull || best.Count * RareShare < total)
        {
            best = commonest;
        }

        return best.IsFull && best.Honorific is not (Honorific.Missis or Honorific.Mister) ? best.Text : WithTitle(best);
    }

    private static NameForm Fullest(Entity entity)
    {
        var best = entity.Forms[0];
        foreach (var form in entity.Forms)
        {
            if (Rank(form) > Rank(best) || (Rank(form) == Rank(best) && form.Count > best.Count))
            {
                best = form;
            }
        }

        return best;
    }

    private static int Rank(NameForm form) => (form.InCapitals ? 0 : 100) + (form.Words.Length * 2) + (form.Text.Length > 0 && form.Title.Length > 0 && !form.IsFull ? 1 : 0);

    private static string WithTitle(NameForm form) =>
        form.Title.Length > 0 ? Lowered(form.Title) + " " + form.Text
        : form.IsOffice && form.Articles * 2 > form.Count ? "the " + form.Text
        : form.Text;

    /// <summary>"MRS." as headings print it.</summary>
    private static string Lowered(string title) =>
        title.Length > 2 && char.IsUpper(title[1]) ? title[0] + title[1..].ToLowerInvariant() : title;
}

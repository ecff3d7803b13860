using QuoteAttribution.Genres;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Chooses the name under which a referent appears in the result.</summary>
internal static class DisplayName
{
    /// <summary>The given name; else what the forms of the name in the text tell.</summary>
    public static string Of(Referent referent, Genre genre, bool isBook, NameTables names, string text) =>
        referent.Name.Length > 0 ? referent.Name
        : genre == Genre.Story ? InStory(referent, isBook, text)
        : InReport(referent, names, text);

    /// <summary>The same with the title of the fullest name that has one.</summary>
    public static string Titled(Referent referent, Genre genre, bool isBook, NameTables names, string text)
    {
        NameForm? best = null;
        foreach (var form in referent.Forms)
        {
            if (form.HasTitle && (best is null || IsFuller(form, best)))
            {
                best = form;
            }
        }

        return best is null ? Of(referent, genre, isBook, names, text) : WithTitle(best, text);
    }

    /// <summary>The fullest name, without title; a title stays where only it tells "Mr. Ash" from "Mrs. Ash".</summary>
    private static string InReport(Referent referent, NameTables names, string text)
    {
        var best = Fullest(referent, SurnameOf(referent));
        if ((best.InCapitals || !best.IsFull) && InCapitals(referent, names) is { } label)
        {
            // FOLAKE BROOK, Esq.
            return CapitalCase.Of(label.TextIn(text).Split(',')[0]);
        }

        return best.IsFull || best.TitleGender == Gender.Unknown ? best.TextIn(text) : WithTitle(best, text);
    }

    /// <summary>The full name in capitals of one whose turns have labels, or of one in a text of such turns: it tells more than "Ms. Brook".</summary>
    private static NameForm? InCapitals(Referent referent, NameTables names)
    {
        NameForm? best = null;
        foreach (var form in referent.Forms)
        {
            if (form.InCapitals && form.IsFull && !form.MayBeRunOn && (best is null || form.Words.Length > best.Words.Length))
            {
                best = form;
            }
        }

        return best is not null && (best.FirstWord.IsFirstName(out _) || HasLabels(names.Forms.All)) ? best : null;
    }

    private static bool HasLabels(ReadOnlySpan<NameForm> forms)
    {
        foreach (var form in forms)
        {
            if (form.IsLabel)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a book calls somebody as a rule; in a short story the fullest name is the one that tells most.</summary>
    private static string InStory(Referent referent, bool isBook, string text)
    {
        var best = Fullest(referent, null);
        var total = 0;
        var commonest = best;
        foreach (var form in referent.Forms)
        {
            total += form.Count;
            commonest = form.Count > commonest.Count ? form : commonest;
        }

        var share = commonest.HasTitle || commonest.LastWord == best.LastWord ? CoreferenceWeight.RareShareOfTitled : CoreferenceWeight.RareShare;
        // "Philip Pirrip" may be Pip's father, of whom a stone speaks once: a short form that is no part of the full one stays.
        var isSure = !isBook && (commonest.FirstWord == best.FirstWord || commonest.LastWord == best.LastWord);
        if (!isBook && best.HasTitle && commonest.IsOffice)
        {
            // "the Colonel", whose name is given once or twice
            return WithTitle(best, text);
        }

        if (!best.IsFull || (!isSure && best.Count * CoreferenceWeights.Of(share) < total))
        {
            best = commonest;
        }

        return best.IsFull && best.Honorific is not (Honorific.Missis or Honorific.Mister) ? best.TextIn(text) : WithTitle(AsNarrated(best, referent), text);
    }

    /// <summary>“Tell them that Major Reed sends you.” Lieutenant Reed smiled: the title that the writer gives.</summary>
    private static NameForm AsNarrated(NameForm titled, Referent referent)
    {
        if (titled.HasTitle && titled.InLines)
        {
            foreach (var form in referent.Forms)
            {
                if (form.HasTitle && !form.InLines && form.Plain == titled.Plain)
                {
                    return form;
                }
            }
        }

        return titled;
    }

    /// <summary>The surname that a text uses most, where it uses two: "Rosalind Pauline Mertz was born in 1926. … Ms. Achterbosch married".</summary>
    private static NameWord? SurnameOf(Referent referent)
    {
        NameWord? best = null;
        var most = 0;
        var hasOther = false;
        foreach (var full in referent.Forms)
        {
            if (full.IsFull && !full.EndsInInitial && full.LastWord != best && CountOf(full.LastWord, referent) is var count)
            {
                hasOther |= best is not null;
                (best, most) = count > most ? (full.LastWord, count) : (best, most);
            }
        }

        return hasOther ? best : null;
    }

    private static int CountOf(NameWord surname, Referent referent)
    {
        var count = 0;
        foreach (var form in referent.Forms)
        {
            count += form.LastWord == surname ? form.Count : 0;
        }

        return count;
    }

    /// <param name="referent">Who is named.</param>
    /// <param name="surname">The last word of the name; null for any.</param>
    private static NameForm Fullest(Referent referent, NameWord? surname)
    {
        NameForm? best = null;
        foreach (var form in referent.Forms)
        {
            if ((surname is null || form.LastWord == surname) && (best is null || IsFuller(form, best)))
            {
                best = form;
            }
        }

        return best!;
    }

    /// <summary>What is printed as running text prints names, then the longest, then what has no letter for a surname, then the one with a title where that tells more, then the commonest.</summary>
    private static bool IsFuller(NameForm form, NameForm other) =>
        IsPlain(form) != IsPlain(other) ? IsPlain(form)
        : form.Words.Length != other.Words.Length ? form.Words.Length > other.Words.Length
        : form.EndsInInitial != other.EndsInInitial ? other.EndsInInitial
        : TitleTells(form) != TitleTells(other) ? TitleTells(form)
        : form.Count > other.Count;

    private static bool IsPlain(NameForm form) => !form.InCapitals && !form.MayBeRunOn;

    private static bool TitleTells(NameForm form) => form.HasTitle && !form.IsFull;

    private static string WithTitle(NameForm form, string text) =>
        form.HasTitle ? CapitalCase.Of(form.TitleIn(text)) + " " + (form.InCapitals ? CapitalCase.Of(form.TextIn(text)) : form.TextIn(text))
        : form.IsOffice && form.Articles * 2 > form.Count ? "the " + form.TextIn(text)
        : form.TextIn(text);
}

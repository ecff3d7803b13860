using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;


namespace QuoteAttribution.Coreference;

/// <summary>Finds the referents that may bear a name by its words.</summary>
internal sealed class BearerIndex(NameWords words, string text)
{
    public static void Add(Referent referent, NameForm form)
    {
        form.LastWord.EndsNamesOf.Add(referent);
        if (form.Honorific != Honorific.None)
        {
            form.FullTitle!.IsTitleOf.Add(referent);
        }

        if (form.Initials is { } initials)
        {
            initials.HasInitials ??= referent;
        }

        if (form.IsFull && referent.Kind != SpeakerKind.Organisation)
        {
            // "Washington" is no short form of "Washington Post", but "Ana" is one of "Ana Brook".
            form.FirstWord.BeginsNamesOf.Add(referent);
        }
    }

    /// <summary>Those who bear the title that the name is: "the Senator" for "Sen. Mara Quill".</summary>
    public Bearers ByTitle(NameForm name) =>
        words.Find(ShortForms.FullTitle(name.Span.In(text))) is { } title ? title.IsTitleOf : default;

    /// <summary>The bearer of the name that the capitals of this one abbreviate: WTO for World Trade Organization.</summary>
    public Referent? ByInitials(NameForm name)
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
    public Bearers ByShortName(NameWord word)
    {
        var bearers = default(Bearers);
        foreach (var full in word.FullNames)
        {
            if (words.Find(full) is { } first)
            {
                foreach (var referent in first.BeginsNamesOf)
                {
                    bearers.Add(referent);
                }
            }
        }

        return bearers;
    }
}

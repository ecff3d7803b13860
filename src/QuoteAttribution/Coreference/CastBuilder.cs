using QuoteAttribution.Genres;
using QuoteAttribution.Names;


namespace QuoteAttribution.Coreference;

/// <summary>Joins the forms of names into referents: who bears "Quill" where the document also has "Sen. Mara Quill".</summary>
/// <remarks>
/// Full names come first, then titles with a surname, then single words, so that each finds those it may be short for. Sisters, and
/// husband and wife, share a surname: in a story "Mrs. Ash" and "Miss Ash" join a full name only where nothing speaks against it.
/// </remarks>
internal sealed class CastBuilder(string text, Genre genre, CastTables tables)
{
    private readonly BearerIndex _index = new(tables.Words, text);

    private bool IsStory => genre == Genre.Story;

    public void Join(ReadOnlySpan<NameForm> forms)
    {
        foreach (var capitals in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var form in forms)
            {
                if (form.IsFull && form.InCapitals == capitals && !form.MayBeRunOn)
                {
                    JoinFull(form);
                }
            }
        }

        foreach (var form in forms)
        {
            if (form.MayBeRunOn)
            {
                JoinRunOn(form);
            }
        }

        foreach (var form in forms)
        {
            if (!form.IsFull && form.Honorific != Honorific.None)
            {
                Give(form, TitledBearer(form) ?? New(form));
            }
        }

        foreach (var form in forms)
        {
            if (form.Bearer is null)
            {
                JoinSingle(form);
            }
        }
    }

    private void JoinFull(NameForm form)
    {
        // "Mrs. John Ash" is not John.
        var isWife = form.Honorific == Honorific.Missis && form.FirstWord.IsFirstName(out var gender) && gender == Gender.Male;
        Give(form, isWife ? form.Plain.Wife ??= New(form) : form.Plain.BearerOfWords ??= SamePerson(form) ?? SameOrganisation(form) ?? New(form));
    }

    /// <summary>The last name in what may be several; nobody is known by a whole headline.</summary>
    private void JoinRunOn(NameForm form)
    {
        if (form.Words.Length < NameForm.LongestPersonal && !form.InHeading && Main(form.LastWord.EndsNamesOf, form) is null)
        {
            JoinFull(form);
            return;
        }

        form.Bearer = SamePerson(form) ?? Main(form.LastWord.EndsNamesOf, form) ?? New(form);
        form.Bearer.Add(form);
    }

    /// <summary>"Ana L. Brook" for "Ana Brook", "Tom Brook" for "Thomas Brook": last words agree, first words may.</summary>
    private static Referent? SamePerson(NameForm form)
    {
        foreach (var referent in form.LastWord.EndsNamesOf)
        {
            if (referent.Kind == SpeakerKind.Organisation || !referent.CouldBe(form.TitleGender))
            {
                continue;
            }

            foreach (var known in referent.Forms)
            {
                if (known.IsFull && known.FirstWord.MayBe(form.FirstWord))
                {
                    return referent;
                }
            }
        }

        return null;
    }

    /// <summary>"Security Council" for "United Nations Security Council".</summary>
    private static Referent? SameOrganisation(NameForm form)
    {
        foreach (var referent in form.LastWord.EndsNamesOf)
        {
            if (referent.Kind == SpeakerKind.Organisation && referent.Forms.First.IsFull
                && (EndsWith(referent.Forms.First.Words, form.Words) || EndsWith(form.Words, referent.Forms.First.Words)))
            {
                return referent;
            }
        }

        return null;
    }

    private static bool EndsWith(ReadOnlySpan<int> words, ReadOnlySpan<int> end) => words.Length >= end.Length && words[^end.Length..].SequenceEqual(end);

    private Referent? TitledBearer(NameForm form)
    {
        if (form.Honorific == Honorific.Missis && IsStory)
        {
            return Only(form.LastWord.EndsNamesOf, form, static (e, _) => e.Has(Honorific.Missis));
        }

        ref var named = ref form.LastWord.EndsNamesOf;
        return Only(named, form, static (e, f) => HasTitle(e, f.FullTitle))
            ?? Only(named, form, Fits)
            ?? (form.TakesFirstName ? Only(form.LastWord.BeginsNamesOf, form, Fits) : null)
            ?? (IsStory ? null : Main(named, form));
    }

    private static bool HasTitle(Referent referent, NameWord? title)
    {
        foreach (var form in referent.Forms)
        {
            if (form.IsFull && form.HasTitle && form.FullTitle == title)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Referent referent, NameForm form) => form.Honorific switch
    {
        Honorific.Miss => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Mister),
        Honorific.Mister => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Miss),
        Honorific.Office => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Miss) && !(referent.Has(Honorific.Mister) && !referent.Forms.First.IsFull),
        _ => true,
    };

    private static Referent? Only(in Bearers bearers, NameForm form, Func<Referent, NameForm, bool> fits)
    {
        Referent? only = null;
        foreach (var referent in bearers)
        {
            if (referent.Kind != SpeakerKind.Organisation && referent.CouldBe(form.TitleGender) && fits(referent, form))
            {
                if (only is not null)
                {
                    return null;
                }

                only = referent;
            }
        }

        return only;
    }

    private static Referent? Main(in Bearers bearers, NameForm form)
    {
        Referent? main = null;
        foreach (var referent in bearers)
        {
            if (referent.Kind != SpeakerKind.Organisation && referent.CouldBe(form.TitleGender) && !AreMotherAndDaughter(referent, form)
                && referent.Weight > (main?.Weight ?? 0))
            {
                main = referent;
            }
        }

        return main;
    }

    private static bool AreMotherAndDaughter(Referent referent, NameForm form) => form.Honorific switch
    {
        Honorific.Miss => referent.Has(Honorific.Missis),
        Honorific.Missis => referent.Has(Honorific.Miss),
        _ => false,
    };

    private void JoinSingle(NameForm form)
    {
        if (SingleBearers.IsOnly(form, out var only))
        {
            Give(form, only ?? New(form));
            return;
        }

        var candidates = tables.Ranked;
        SingleBearers.Rank(_index, form, candidates);
        if (candidates.Count == 0)
        {
            Give(form, New(form));
        }
        else if (candidates.Count == 1)
        {
            Give(form, candidates[0]);
        }
        else
        {
            candidates.CopyTo(form.Bearers);
            candidates[0].Add(form);
        }
    }

    private static void Give(NameForm form, Referent bearer)
    {
        form.Bearer = bearer;
        bearer.Add(form);
        bearer.Weight += form.IsFull || form.HasTitle ? form.Count : 0;
        BearerIndex.Add(bearer, form);
        if (bearer.Gender == Gender.Unknown)
        {
            bearer.Gender = form.TitleGender;
        }
    }

    private Referent New(NameForm form)
    {
        var gender = form.TitleGender;
        if (gender == Gender.Unknown)
        {
            gender = form.IsOffice ? form.OfficeGender : form.FirstWord.IsFirstName(out var named) ? named : Gender.Unknown;
        }

        return tables.NewReferent(gender, NameKind.Of(form));
    }
}

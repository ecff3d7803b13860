using QuoteAttribution.Quoting;

namespace QuoteAttribution.Speakers;

/// <summary>Joins the forms of names into entities: who bears "Quill" where the document also has "Sen. Mara Quill".</summary>
/// <remarks>
/// Full names come first, then titles with a surname, then single words, so that each finds those it may be short for. Sisters, and
/// husband and wife, share a surname: in a story "Mrs. Ash" and "Miss Ash" join a full name only where nothing speaks against it.
/// </remarks>
internal sealed class CastBuilder(string text, Register register, CastTables tables)
{
    private readonly BearerIndex _index = new(tables.Words, text);

    private bool IsStory => register == Register.Dialogue;

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
    private static Entity? SamePerson(NameForm form)
    {
        foreach (var entity in form.LastWord.EndsNamesOf)
        {
            if (entity.Kind == SpeakerKind.Organisation || !entity.CouldBe(form.TitleGender))
            {
                continue;
            }

            foreach (var known in entity.Forms)
            {
                if (known.IsFull && known.FirstWord.MayBe(form.FirstWord))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    /// <summary>"Security Council" for "United Nations Security Council".</summary>
    private static Entity? SameOrganisation(NameForm form)
    {
        foreach (var entity in form.LastWord.EndsNamesOf)
        {
            if (entity.Kind == SpeakerKind.Organisation && entity.Forms.First.IsFull
                && (EndsWith(entity.Forms.First.Words, form.Words) || EndsWith(form.Words, entity.Forms.First.Words)))
            {
                return entity;
            }
        }

        return null;
    }

    private static bool EndsWith(ReadOnlySpan<int> words, ReadOnlySpan<int> end) => words.Length >= end.Length && words[^end.Length..].SequenceEqual(end);

    private Entity? TitledBearer(NameForm form)
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

    private static bool HasTitle(Entity entity, NameWord? title)
    {
        foreach (var form in entity.Forms)
        {
            if (form.IsFull && form.HasTitle && form.FullTitle == title)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Entity entity, NameForm form) => form.Honorific switch
    {
        Honorific.Miss => !entity.Has(Honorific.Missis) && !entity.Has(Honorific.Mister),
        Honorific.Mister => !entity.Has(Honorific.Missis) && !entity.Has(Honorific.Miss),
        Honorific.Office => !entity.Has(Honorific.Missis) && !entity.Has(Honorific.Miss) && !(entity.Has(Honorific.Mister) && !entity.Forms.First.IsFull),
        _ => true,
    };

    private static Entity? Only(in Bearers bearers, NameForm form, Func<Entity, NameForm, bool> fits)
    {
        Entity? only = null;
        foreach (var entity in bearers)
        {
            if (entity.Kind != SpeakerKind.Organisation && entity.CouldBe(form.TitleGender) && fits(entity, form))
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only;
    }

    private static Entity? Main(in Bearers bearers, NameForm form)
    {
        Entity? main = null;
        foreach (var entity in bearers)
        {
            if (entity.Kind != SpeakerKind.Organisation && entity.CouldBe(form.TitleGender) && !AreMotherAndDaughter(entity, form)
                && entity.Weight > (main?.Weight ?? 0))
            {
                main = entity;
            }
        }

        return main;
    }

    private static bool AreMotherAndDaughter(Entity entity, NameForm form) => form.Honorific switch
    {
        Honorific.Miss => entity.Has(Honorific.Missis),
        Honorific.Missis => entity.Has(Honorific.Miss),
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

    private static void Give(NameForm form, Entity bearer)
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

    private Entity New(NameForm form)
    {
        var gender = form.TitleGender;
        if (gender == Gender.Unknown)
        {
            gender = form.IsOffice ? form.OfficeGender : form.FirstWord.IsFirstName(out var named) ? named : Gender.Unknown;
        }

        return tables.NewEntity(gender, NameKind.Of(form));
    }
}

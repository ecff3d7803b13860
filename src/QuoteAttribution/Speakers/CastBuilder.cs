using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Speakers;

/// <summary>Joins the forms of names into entities: who bears "Quill" where the document also has "Sen. Mara Quill".</summary>
/// <remarks>
/// Full names come first, then titles with a surname, then single words, so that each finds those it may be short for. Sisters, and
/// husband and wife, share a surname: in a story "Mrs. Ash" and "Miss Ash" join a full name only where nothing speaks against it.
/// </remarks>
internal sealed class CastBuilder(Register register, CastTables tables)
{
    private readonly BearerIndex _index = new(tables);

    /// <summary>All entities, in the order in which they were made.</summary>
    public IReadOnlyList<Entity> Entities => tables.Entities;

    private bool IsStory => register == Register.Dialogue;

    public void Join(IReadOnlyList<NameForm> forms)
    {
        foreach (var capitals in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var form in forms)
            {
                if (form.IsFull && form.InCapitals == capitals)
                {
                    JoinFull(form);
                }
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
        var isWife = form.Honorific == Honorific.Missis && FirstNames.Contains(form.FirstWord, out var gender) && gender == Gender.Male;
        var key = isWife ? "Mrs. " + form.Text : form.Text;
        if (!tables.ByText.TryGetValue(key, out var bearer))
        {
            bearer = (isWife ? null : SamePerson(form) ?? SameOrganisation(form)) ?? New(form);
            tables.ByText[key] = bearer;
        }

        Give(form, bearer);
    }

    /// <summary>"Ana L. Brook" for "Ana Brook", "Tom Brook" for "Thomas Brook": last words agree, first words may.</summary>
    private Entity? SamePerson(NameForm form)
    {
        foreach (var entity in _index.ByLastWord(form.LastWord))
        {
            if (entity.Kind == SpeakerKind.Organisation || !entity.CouldBe(form.TitleGender))
            {
                continue;
            }

            foreach (var known in entity.Forms)
            {
                if (known.IsFull && ShortForms.MaySame(known.FirstWord, form.FirstWord))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    /// <summary>"Security Council" for "United Nations Security Council".</summary>
    private Entity? SameOrganisation(NameForm form)
    {
        foreach (var entity in _index.ByLastWord(form.LastWord))
        {
            if (entity.Kind == SpeakerKind.Organisation && entity.Forms[0].IsFull
                && (EndsWith(entity.Forms[0].Words, form.Words) || EndsWith(form.Words, entity.Forms[0].Words)))
            {
                return entity;
            }
        }

        return null;
    }

    private static bool EndsWith(string[] words, string[] end)
    {
        var skipped = words.Length - end.Length;
        for (var i = 0; i < end.Length; i++)
        {
            if (skipped < 0 || !words[skipped + i].Equals(end[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private Entity? TitledBearer(NameForm form)
    {
        if (form.Honorific == Honorific.Missis && IsStory)
        {
            return Only(_index.ByLastWord(form.LastWord), form, static (e, _) => e.Has(Honorific.Missis));
        }

        var named = _index.ByLastWord(form.LastWord);
        return Only(named, form, static (e, f) => HasTitle(e, f.Title))
            ?? Only(named, form, Fits)
            ?? (Honorifics.TakesFirstName(form.Honorific, form.Title) ? Only(_index.ByFirstWord(form.LastWord), form, Fits) : null)
            ?? (IsStory ? null : Main(named, form));
    }

    private static bool HasTitle(Entity entity, string title)
    {
        foreach (var form in entity.Forms)
        {
            if (form.IsFull && form.Title.Length > 0 && ShortForms.FullTitle(form.Title) == ShortForms.FullTitle(title))
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
        Honorific.Office => !entity.Has(Honorific.Missis) && !entity.Has(Honorific.Miss) && !(entity.Has(Honorific.Mister) && !entity.Forms[0].IsFull),
        _ => true,
    };

    private static Entity? Only(List<Entity> bearers, NameForm form, Func<Entity, NameForm, bool> fits)
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

    private static Entity? Main(List<Entity> bearers, NameForm form)
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
        var candidates = SingleBearers.Of(_index, form, tables);
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
            form.Bearers.AddRange(candidates);
            candidates[0].Forms.Add(form);
        }
    }

    private void Give(NameForm form, Entity bearer)
    {
        form.Bearer = bearer;
        bearer.Forms.Add(form);
        bearer.Weight += form.IsFull || form.Title.Length > 0 ? form.Count : 0;
        _index.Add(bearer, form);
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
            gender = form.IsOffice ? OfficeGender(form) : FirstNames.Contains(form.FirstWord, out var named) ? named : Gender.Unknown;
        }

        var entity = new Entity { Name = form.Text, Gender = gender, Kind = KindOf(form) };
        tables.Entities.Add(entity);
        return entity;
    }

    private static Gender OfficeGender(NameForm form) => (form.Traits & (WordTraits.Masculine | WordTraits.Feminine)) switch
    {
        WordTraits.Masculine => Gender.Male,
        WordTraits.Feminine => Gender.Female,
        _ => Gender.Unknown,
    };

    private static SpeakerKind KindOf(NameForm form)
    {
        const WordTraits Collective = WordTraits.Organisation | WordTraits.Place | WordTraits.Group | WordTraits.Document | WordTraits.Demonym;
        if (form.Honorific != Honorific.None || form.IsOffice || (form.Traits & WordTraits.Kinship) != 0)
        {
            return SpeakerKind.Person;
        }

        var isCollective = (form.Traits & Collective) != 0;
        return FirstNames.Contains(form.FirstWord, out _) && !(isCollective && !form.IsFull) ? SpeakerKind.Person
            : isCollective ? SpeakerKind.Organisation
            : SpeakerKind.Unknown;
    }
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Joins the forms of names into the characters of a story.</summary>
/// <remarks>
/// A story's characters share their surname more often than not: "Mr. Ash", "Mrs. Ash" and "Miss Ash" are three, "Tom Ash" may be
/// the son of "Thomas Ash", and "Ash" alone is the man of the house. Where two could be meant, a form stays a character of its own.
/// </remarks>
internal sealed class CharacterJoiner(CastTables tables)
{
    // Father and son: a person is rarely called both by the long and by the short first name with the surname, time and again.
    private const int Often = 4;

    // The head of the family has three quarters of its full names.
    private const double MainShare = 1.34;
    private const double UnknownGender = 0.3;

    private readonly List<Entity> _characters = [];
    private readonly BearerIndex _index = new(tables);
    private readonly Dictionary<string, Entity> _byText = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All characters, in the order in which they were made.</summary>
    public IReadOnlyList<Entity> Characters => _characters;

    public void Join(IReadOnlyList<NameForm> forms)
    {
        foreach (var form in forms)
        {
            if (form.IsFull && !form.InCapitals && !IsCalled(form))
            {
                JoinFull(form);
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
            if (!form.IsFull && form.Bearer is null)
            {
                JoinSingle(form);
            }
        }

        foreach (var form in forms)
        {
            if (form.Bearer is null && form.Bearers.Count == 0)
            {
                JoinHeading(form);
            }
        }
    }

    /// <summary>"O Ann", "Oh Ann": the call is no part of the name.</summary>
    private static bool IsCalled(NameForm form) => form.FirstWord is "O" or "Oh";

    /// <summary>Headings and calls join who is named in them, but nobody else may join them.</summary>
    private void JoinHeading(NameForm form)
    {
        var text = IsCalled(form) ? form.Text[(form.FirstWord.Length + 1)..] : form.Text;
        var bearer = _byText.GetValueOrDefault(text) ?? New(form);
        form.Bearer = bearer;
        bearer.Forms.Add(form);
    }

    private void JoinFull(NameForm form)
    {
        var isWife = IsWife(form);
        var key = isWife ? "Mrs. " + form.Text : form.Text;
        var bearer = _byText.GetValueOrDefault(key);
        if (bearer is null || !bearer.CouldBe(form.TitleGender))
        {
            bearer = (isWife ? null : SamePerson(form)) ?? New(form);
            _byText[key] = bearer;
        }

        Give(form, bearer, isIndexed: !isWife);
    }

    /// <summary>"Mrs. John Ash" is not John.</summary>
    private static bool IsWife(NameForm form) =>
        form.Honorific == Honorific.Missis && FirstNames.Contains(form.FirstWord, out var gender) && gender == Gender.Male;

    private Entity? SamePerson(NameForm form)
    {
        foreach (var entity in _index.ByLastWord(form.LastWord))
        {
            if (entity.Kind == SpeakerKind.Organisation || !entity.CouldBe(GenderOf(form)))
            {
                continue;
            }

            if (SharesFirstName(entity, form))
            {
                return entity;
            }
        }

        return null;
    }

    private static bool SharesFirstName(Entity entity, NameForm form)
    {
        var othersCount = 0;
        foreach (var known in entity.Forms)
        {
            if (!known.IsFull || !ShortForms.MaySame(known.FirstWord, form.FirstWord))
            {
                continue;
            }

            if (known.FirstWord.Equals(form.FirstWord, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            othersCount += known.Count;
        }

        return othersCount > 0 && Math.Min(othersCount, form.Count) < Often;
    }

    private Entity? TitledBearer(NameForm form)
    {
        var named = _index.ByLastWord(form.LastWord);
        return Only(named, form, static (e, f) => HasTitle(e, f.Title))
            ?? (form.Honorific == Honorific.Missis ? null : Only(named, form, Fits))
            ?? (Honorifics.TakesFirstName(form.Honorific, form.Title)
                ? Only(_index.ByFirstWord(form.LastWord), form, Fits) ?? Only([.. _index.ByShortName(form.LastWord)], form, Fits)
                : null);
    }

    private static bool HasTitle(Entity entity, string title)
    {
        foreach (var form in entity.Forms)
        {
            if (form.Title.Length > 0 && ShortForms.FullTitle(form.Title) == ShortForms.FullTitle(title))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Entity entity, NameForm form) => form.Honorific switch
    {
        Honorific.Miss => !entity.Has(Honorific.Missis) && !entity.Has(Honorific.Mister),
        Honorific.Mister => !entity.Has(Honorific.Missis) && !entity.Has(Honorific.Miss) && !HasOtherRank(entity, form),
        Honorific.Office => entity.Gender != Gender.Female && !(entity.Has(Honorific.Mister) && !entity.Forms[0].IsFull),
        _ => true,
    };

    /// <summary>"Mr. Ash" is not Sir Walter Ash.</summary>
    private static bool HasOtherRank(Entity entity, NameForm titled)
    {
        foreach (var form in entity.Forms)
        {
            if (form.Honorific == Honorific.Mister
                && Honorifics.TakesFirstName(form.Honorific, form.Title) != Honorifics.TakesFirstName(titled.Honorific, titled.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one whom the title fits, or the one who is named far more often than all others whom it fits.</summary>
    private static Entity? Only(List<Entity> bearers, NameForm form, Func<Entity, NameForm, bool> fits)
    {
        Entity? main = null;
        double best = 0, total = 0;
        foreach (var entity in bearers)
        {
            if (entity.Kind == SpeakerKind.Organisation || !entity.CouldBe(form.TitleGender) || !fits(entity, form))
            {
                continue;
            }

            var weight = (entity.Weight + 1) * (entity.Gender == Gender.Unknown && form.TitleGender != Gender.Unknown ? UnknownGender : 1);
            total += weight;
            if (weight > best)
            {
                main = entity;
                best = weight;
            }
        }

        return best * MainShare >= total ? main : null;
    }

    private void JoinSingle(NameForm form)
    {
        var candidates = CharacterNames.Bearers(_index, form);
        if (candidates.Count < 2)
        {
            Give(form, candidates.Count == 0 ? New(form) : candidates[0]);
            _byText.TryAdd(form.Text, form.Bearer!);
        }
        else
        {
            form.Bearers.AddRange(candidates);
            candidates[0].Forms.Add(form);
            _byText.TryAdd(form.Text, candidates[0]);
        }
    }

    private void Give(NameForm form, Entity bearer, bool isIndexed = true)
    {
        form.Bearer = bearer;
        bearer.Forms.Add(form);
        bearer.Weight += form.IsFull || form.Title.Length > 0 ? form.Count : 0;
        if (isIndexed)
        {
            _index.Add(bearer, form);
        }

        if (bearer.Gender == Gender.Unknown)
        {
            bearer.Gender = GenderOf(form);
        }
    }

    private Entity New(NameForm form)
    {
        var entity = new Entity { Name = form.Text, Gender = GenderOf(form), Kind = KindOf(form) };
        _characters.Add(entity);
        return entity;
    }

    private static Gender GenderOf(NameForm form)
    {
        if (form.TitleGender != Gender.Unknown)
        {
            return form.TitleGender;
        }

        var isSurname = !form.IsFull && form.Title.Length > 0 && !Honorifics.TakesFirstName(form.Honorific, form.Title);
        return form.IsOffice ? OfficeGender(form) : isSurname ? Gender.Unknown : GenderOf(form.FirstWord);
    }

    private static Gender GenderOf(string firstName)
    {
        if (FirstNames.Contains(firstName, out var gender))
        {
            return gender;
        }

        foreach (var full in ShortForms.FullNames(firstName))
        {
            if (FirstNames.Contains(full, out gender) && gender != Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
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

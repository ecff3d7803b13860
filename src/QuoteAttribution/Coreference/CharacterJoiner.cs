using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;


namespace QuoteAttribution.Coreference;

/// <summary>Joins the forms of names into the characters of a story.</summary>
/// <remarks>
/// A story's characters share their surname more often than not: "Mr. Ash", "Mrs. Ash" and "Miss Ash" are three, "Tom Ash" may be
/// the son of "Thomas Ash", and "Ash" alone is the man of the house. Where two could be meant, a form stays a character of its own.
/// </remarks>
internal sealed class CharacterJoiner(string text, CastTables tables)
{
    // Father and son: a person is rarely called both by the long and by the short first name with the surname, time and again.
    private const int Often = 4;

    // The head of the family has three quarters of its full names.
    private const double MainShare = 1.34;
    private const double UnknownGender = 0.3;

    private readonly BearerIndex _index = new(tables.Words, text);

    public void Join(ReadOnlySpan<NameForm> forms)
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
            if (!form.HasBearer)
            {
                JoinHeading(form);
            }
        }
    }

    /// <summary>"O Ann", "Oh Ann": the call is no part of the name.</summary>
    private bool IsCalled(NameForm form) => form.IsFull && form.FirstWord.Number == form.Spelling[0] && form.Span.In(text) is ['O', ' ' or '\n' or '\r', ..] or ['O', 'h', ' ' or '\n' or '\r', ..];

    /// <summary>Headings and calls join who is named in them, but nobody else may join them.</summary>
    private void JoinHeading(NameForm form)
    {
        var plain = IsCalled(form) ? tables.Forms.Find(form.Spelling[1..]) : form.Plain;
        var bearer = plain?.BearerOfWords ?? New(form);
        form.Bearer = bearer;
        bearer.Add(form);
    }

    private void JoinFull(NameForm form)
    {
        if (IsWife(form))
        {
            Give(form, form.Plain.Wife ??= New(form), isIndexed: false);
            return;
        }

        if (form.Plain.BearerOfWords is not { } bearer || !bearer.CouldBe(form.TitleGender))
        {
            form.Plain.BearerOfWords = bearer = SamePerson(form) ?? New(form);
        }

        Give(form, bearer);
    }

    /// <summary>"Mrs. John Ash" is not John.</summary>
    private static bool IsWife(NameForm form) =>
        form.Honorific == Honorific.Missis && form.FirstWord.IsFirstName(out var gender) && gender == Gender.Male;

    private static Referent? SamePerson(NameForm form)
    {
        foreach (var referent in form.LastWord.EndsNamesOf)
        {
            if (referent.Kind == SpeakerKind.Organisation || !referent.CouldBe(GenderOf(form)))
            {
                continue;
            }

            if (SharesFirstName(referent, form))
            {
                return referent;
            }
        }

        return null;
    }

    private static bool SharesFirstName(Referent referent, NameForm form)
    {
        var othersCount = 0;
        foreach (var known in referent.Forms)
        {
            if (!known.IsFull || !known.FirstWord.MayBe(form.FirstWord))
            {
                continue;
            }

            if (known.FirstWord == form.FirstWord)
            {
                return true;
            }

            othersCount += known.Count;
        }

        return othersCount > 0 && Math.Min(othersCount, form.Count) < Often;
    }

    private Referent? TitledBearer(NameForm form)
    {
        ref var named = ref form.LastWord.EndsNamesOf;
        return Only(named, form, static (e, f) => HasTitle(e, f.FullTitle))
            ?? (form.Honorific == Honorific.Missis ? null : Only(named, form, Fits))
            ?? (form.TakesFirstName
                ? Only(form.LastWord.BeginsNamesOf, form, Fits) ?? Only(_index.ByShortName(form.LastWord), form, Fits)
                : null);
    }

    private static bool HasTitle(Referent referent, NameWord? title)
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

    private static bool Fits(Referent referent, NameForm form) => form.Honorific switch
    {
        Honorific.Miss => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Mister),
        Honorific.Mister => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Miss) && !HasOtherRank(referent, form),
        Honorific.Office => referent.Gender != Gender.Female && !(referent.Has(Honorific.Mister) && !referent.Forms.First.IsFull),
        _ => true,
    };

    /// <summary>"Mr. Ash" is not Sir Walter Ash.</summary>
    private static bool HasOtherRank(Referent referent, NameForm titled)
    {
        foreach (var form in referent.Forms)
        {
            if (form.Honorific == Honorific.Mister
                && form.TakesFirstName != titled.TakesFirstName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one whom the title fits, or the one who is named far more often than all others whom it fits.</summary>
    private static Referent? Only(in Bearers bearers, NameForm form, Func<Referent, NameForm, bool> fits)
    {
        Referent? main = null;
        double best = 0, total = 0;
        foreach (var referent in bearers)
        {
            if (referent.Kind == SpeakerKind.Organisation || !referent.CouldBe(form.TitleGender) || !fits(referent, form))
            {
                continue;
            }

            var weight = (referent.Weight + 1) * (referent.Gender == Gender.Unknown && form.TitleGender != Gender.Unknown ? UnknownGender : 1);
            total += weight;
            if (weight > best)
            {
                main = referent;
                best = weight;
            }
        }

        return best * MainShare >= total ? main : null;
    }

    private void JoinSingle(NameForm form)
    {
        var candidates = tables.Ranked;
        CharacterNames.Rank(_index, form, candidates);
        if (candidates.Count < 2)
        {
            Give(form, candidates.Count == 0 ? New(form) : candidates[0]);
            form.Plain.BearerOfWords ??= form.Bearer;
        }
        else
        {
            candidates.CopyTo(form.Bearers);
            candidates[0].Add(form);
            form.Plain.BearerOfWords ??= candidates[0];
        }
    }

    private static void Give(NameForm form, Referent bearer, bool isIndexed = true)
    {
        form.Bearer = bearer;
        bearer.Add(form);
        bearer.Weight += form.IsFull || form.HasTitle ? form.Count : 0;
        if (isIndexed)
        {
            BearerIndex.Add(bearer, form);
        }

        if (bearer.Gender == Gender.Unknown)
        {
            bearer.Gender = GenderOf(form);
        }
    }

    private Referent New(NameForm form)
    {
        return tables.NewReferent(GenderOf(form), NameKind.Of(form));
    }

    private static Gender GenderOf(NameForm form)
    {
        if (form.TitleGender != Gender.Unknown)
        {
            return form.TitleGender;
        }

        var isSurname = !form.IsFull && form.HasTitle && !form.TakesFirstName;
        return form.IsOffice ? form.OfficeGender : isSurname ? Gender.Unknown : GenderOf(form.FirstWord);
    }

    private static Gender GenderOf(NameWord firstName)
    {
        if (firstName.IsFirstName(out var gender))
        {
            return gender;
        }

        foreach (var full in firstName.FullNames)
        {
            if (FirstNames.Contains(full, out gender) && gender != Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }
}

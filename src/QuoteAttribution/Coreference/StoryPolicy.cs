using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>In a story people share their surname more often than not.</summary>
/// <remarks>
/// "Mr. Ash", "Mrs. Ash" and "Miss Ash" are three, "Tom Ash" may be the son of "Thomas Ash", and "Ash" alone is the man of the house. Where two
/// could be meant, a form stays somebody of its own.
/// </remarks>
internal sealed class StoryPolicy(string text, NameTables names, Bearers bearers, NamePairs pairs, bool isBook) : JoinPolicy(text, names.Words, bearers)
{
    private readonly MarriedNames _marriedNames = new(names);

    public override bool WivesAreFoundByName => false;

    public override JoinStep StepOf(NameForm form) =>
        !form.IsFull ? form.Honorific != Honorific.None ? JoinStep.Titled : JoinStep.Single
        : form.InCapitals || IsCalled(form) ? JoinStep.Heading
        : JoinStep.FullName;

    public override bool BearsWords(Referent bearer, NameForm form) => bearer.CouldBe(form.TitleGender) && !IsApart(bearer, form);

    public override Referent? SameAs(NameForm form) => SamePerson(form) ?? WithoutSurname(form);

    public override Referent? SamePerson(NameForm form)
    {
        foreach (var referent in Bearers.Of(form.LastWord).EndsNamesOf)
        {
            if (referent.Kind != SpeakerKind.Organisation && referent.CouldBe(GenderOf(form)) && SharesFirstName(referent, form) && !IsApart(referent, form))
            {
                return referent;
            }
        }

        return null;
    }

    public override Referent? TitledBearer(NameForm form)
    {
        if (pairs.FullNameOf(form) is { } full)
        {
            return Bearers.Of(full).Only;
        }

        ref var named = ref Bearers.Of(form.LastWord).EndsNamesOf;
        return (pairs.IsParted(form) ? BestKnown(named, form) : null)
            ?? Main(named, form, static (referent, titled) => TitleFit.HasTitle(referent, titled.FullTitle))
            ?? (form.Honorific != Honorific.Missis ? Main(named, form, TitleFit.Fits) : isBook ? null : Main(named, form, _marriedNames.MayBe))
            ?? (form.TakesFirstName
                ? Main(Bearers.Of(form.LastWord).BeginsNamesOf, form, TitleFit.Fits) ?? Main(ByShortName(form.LastWord), form, TitleFit.Fits)
                : null);
    }

    /// <summary>Where her sister is away, Lucy is called "Miss Marsh", too.</summary>
    public override Referent? AlsoCalled(NameForm form)
    {
        if (pairs.IsParted(form))
        {
            foreach (var referent in Bearers.Of(form.LastWord).EndsNamesOf)
            {
                if (IsApart(referent, form) && MayBear(referent, form) && TitleFit.Fits(referent, form))
                {
                    return referent;
                }
            }
        }

        return null;
    }

    /// <summary>"Miss Marsh", who is not Lucy Marsh, is the sister of whom the story speaks most.</summary>
    private Referent? BestKnown(in Bearers.SmallSet named, NameForm form)
    {
        Referent? best = null;
        var most = 0;
        foreach (var referent in named)
        {
            if (MayBear(referent, form) && TitleFit.Fits(referent, form) && !IsApart(referent, form) && CountOfFirstName(referent) is var count && count > most)
            {
                (best, most) = (referent, count);
            }
        }

        return best;
    }

    /// <summary>How often the story calls somebody by the first name alone.</summary>
    private int CountOfFirstName(Referent referent)
    {
        var most = 0;
        foreach (var form in referent.Forms)
        {
            most = form.IsFull && names.Forms.Find([form.FirstWord.Id]) is { } first ? Math.Max(most, first.Count) : most;
        }

        return most;
    }

    public override void Rank(NameForm form, RankedBearers ranked)
    {
        if (form.IsOffice)
        {
            foreach (var referent in ByTitle(form))
            {
                ranked.Add(referent, referent.Weight);
            }

            return;
        }

        RankBySurname(form, ranked);
        RankByFirstName(form, ranked);
        if (ranked.Count == 0)
        {
            RankByShortName(form, ranked);
        }
    }

    public override Gender GenderOf(NameForm form)
    {
        if (form.TitleGender != Gender.Unknown)
        {
            return form.TitleGender;
        }

        var isSurname = !form.IsFull && form.HasTitle && !form.TakesFirstName;
        return form.IsOffice || IsKinAlone(form) ? form.OfficeGender : isSurname ? Gender.Unknown : GenderOf(form.FirstWord);
    }

    /// <summary>"Mum"</summary>
    private static bool IsKinAlone(NameForm form) => !form.IsFull && !form.HasTitle && (form.Traits & WordTraits.Kinship) != 0;

    public override Gender GenderTold(NameForm form) => GenderOf(form);

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

    /// <summary>"Reed" is rather Ann Reed than Reed Miller, and Mr. Reed rather than his wife.</summary>
    private void RankBySurname(NameForm form, RankedBearers ranked)
    {
        var isFirstName = form.LastWord.IsFirstName(out _);
        foreach (var referent in Bearers.Of(form.LastWord).EndsNamesOf)
        {
            if (IsOfOtherGender(referent, form) || IsApart(referent, form))
            {
                continue;
            }

            var place = isFirstName && referent.HasFullName ? CoreferenceWeights.Of(CoreferenceWeight.WrongPlace) : 1;
            ranked.Add(referent, referent.Weight * place * (IsWomanBySurname(referent, form) ? CoreferenceWeights.Of(CoreferenceWeight.WomanBySurname) : 1));
        }
    }

    /// <summary>"Ash", whom the story calls "he", is not Mrs. Ash, even if nobody else bears the name.</summary>
    private bool IsOfOtherGender(Referent referent, NameForm single) => Bearers.Of(single).Pronouns switch
    {
        Gender.Male => referent.Has(Honorific.Missis) || referent.Has(Honorific.Miss),
        Gender.Female => referent.Has(Honorific.Mister),
        _ => false,
    };

    private void RankByFirstName(NameForm form, RankedBearers ranked)
    {
        var isFirstName = form.LastWord.IsFirstName(out var gender);
        foreach (var referent in Bearers.Of(form.LastWord).BeginsNamesOf)
        {
            if (TitleFit.IsCalledByFirstName(referent) && referent.CouldBe(gender) && !IsApart(referent, form))
            {
                ranked.Add(referent, referent.Weight * (isFirstName ? 1 : CoreferenceWeights.Of(CoreferenceWeight.WrongPlace)));
            }
        }
    }

    private void RankByShortName(NameForm form, RankedBearers ranked)
    {
        foreach (var referent in ByShortName(form.LastWord))
        {
            if (TitleFit.IsCalledByFirstName(referent) && !TitleFit.IsOfRank(referent) && !IsApart(referent, form))
            {
                ranked.Add(referent, referent.Weight);
            }
        }
    }

    /// <summary>Whether the story has the form where it has somebody else than the referent.</summary>
    private bool IsApart(Referent referent, NameForm form)
    {
        if (pairs.TellsApart)
        {
            foreach (var known in referent.Forms)
            {
                if (pairs.AreApart(known, form))
                {
                    return true;
                }
            }
        }

        return false;
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

        // Father and son: a person is rarely called both by the long and by the short first name with the surname, time and again.
        return othersCount > 0 && Math.Min(othersCount, form.Count) < CoreferenceWeights.Of(CoreferenceWeight.TimeAndAgain);
    }

    /// <summary>The one whom the title fits, or the one who is named far more often than all others whom it fits.</summary>
    private Referent? Main(in Bearers.SmallSet named, NameForm form, Func<Referent, NameForm, bool> fits)
    {
        Referent? main = null;
        double best = 0, total = 0;
        foreach (var referent in named)
        {
            if (!MayBear(referent, form) || !fits(referent, form) || IsApart(referent, form))
            {
                continue;
            }

            var isUnsure = referent.Gender == Gender.Unknown && form.TitleGender != Gender.Unknown;
            var weight = (referent.Weight + 1) * (isUnsure ? CoreferenceWeights.Of(CoreferenceWeight.UnknownGender) : 1);
            total += weight;
            if (weight > best)
            {
                (main, best) = (referent, weight);
            }
        }

        return best * CoreferenceWeights.Of(CoreferenceWeight.RivalsOfMain) >= total ? main : null;
    }

    private static bool IsWomanBySurname(Referent referent, NameForm single) => referent.Gender == Gender.Female && !IsFirstNameOf(referent, single);

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
}

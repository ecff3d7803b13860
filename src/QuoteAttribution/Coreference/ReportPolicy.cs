using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>In a report people are introduced in full and called by their surname after that; few share one.</summary>
internal sealed class ReportPolicy(string text, NameWords words, Bearers bearers) : JoinPolicy(text, words, bearers)
{
    public override bool WivesAreFoundByName => true;

    public override JoinStep StepOf(NameForm form) =>
        !form.IsFull ? form.Honorific != Honorific.None ? JoinStep.Titled : JoinStep.Single
        : form.MayBeRunOn ? JoinStep.RunOn
        : form.InCapitals ? JoinStep.FullNameInCapitals
        : JoinStep.FullName;

    public override bool BearsWords(Referent bearer, NameForm form) => true;

    public override Referent? SameAs(NameForm form) => SamePerson(form) ?? SameBody(form) ?? BornAs(form) ?? WithInitial(form) ?? WithoutSurname(form);

    /// <summary>"Rosalind Achterbosch died on Monday. … Rosalind Pauline Mertz was born in Lackawanna."</summary>
    private Referent? BornAs(NameForm form) => form.IsBirthName
        ? Only(Bearers.Of(form.FirstWord).BeginsNamesOf, form, static (referent, _) => referent.HasFullName)
        : null;

    /// <summary>"Ana B." and "Ana Brook": a surname of one letter is that of the only one whose surname begins so.</summary>
    private Referent? WithInitial(NameForm form)
    {
        Referent? only = null;
        foreach (var referent in form.Words.Length == 2 ? Bearers.Of(form.FirstWord).BeginsNamesOf : default)
        {
            if (MayBear(referent, form) && referent.Forms[0] is { IsFull: true, Words.Length: 2 } first && first.EndsInInitial != form.EndsInInitial && LastPrinted(first)[0] == LastPrinted(form)[0])
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

    /// <summary>"Ana L. Brook" for "Ana Brook", "Tom Brook" for "Thomas Brook": last words agree, first words may.</summary>
    public override Referent? SamePerson(NameForm form)
    {
        foreach (var referent in Bearers.Of(form.LastWord).EndsNamesOf)
        {
            if (MayBear(referent, form) && SharesFirstName(referent, form))
            {
                return referent;
            }
        }

        return null;
    }

    public override Referent? TitledBearer(NameForm form)
    {
        ref var named = ref Bearers.Of(form.LastWord).EndsNamesOf;
        return Only(named, form, static (referent, titled) => HasTitle(referent, titled.FullTitle))
            ?? Only(named, form, Fits)
            ?? (form.TakesFirstName ? Only(Bearers.Of(form.LastWord).BeginsNamesOf, form, Fits) : null)
            ?? MainOfSurname(form)
            ?? (named.Count == 0 ? Only(Bearers.Of(form.LastWord).BeginsNamesOf, form, Fits) : null);
    }

    /// <summary>The likeliest is whom the document names most often in full or with a title.</summary>
    public override void Rank(NameForm form, RankedBearers ranked)
    {
        if (form.IsOffice)
        {
            foreach (var referent in ByTitle(form))
            {
                ranked.Add(referent);
            }

            if (ranked.Count > 0)
            {
                return;
            }

            // "Speaker said" after "Helen Speaker": nobody has that title.
        }

        RankByWord(form, ranked);
        if (ranked.Count == 0)
        {
            foreach (var referent in ByShortName(form.LastWord))
            {
                ranked.Add(referent, referent.Weight);
            }
        }

        if (ranked.Count == 0 && form.InCapitals && ByInitials(form) is { } abbreviated)
        {
            ranked.Add(abbreviated);
        }
    }

    public override SpeakerKind KindOf(NameForm form) =>
        NameKind.Of(form) is var kind && kind == SpeakerKind.Unknown && IsFirm(form) ? SpeakerKind.Organisation : kind;

    /// <summary>"Tallis Energy", "Golden Crust Bakery": the last word is no surname.</summary>
    private bool IsFirm(NameForm form) =>
        form is { IsFull: true, IsLabel: false, HasTitle: false } && (form.LastTraits & (WordTraits.Common | WordTraits.NameSuffix)) == WordTraits.Common && !WordLists.WordSurname.Has(LastPrinted(form));

    public override Gender GenderOf(NameForm form) =>
        form.TitleGender != Gender.Unknown ? form.TitleGender
        : form.IsOffice ? form.OfficeGender
        : form.FirstWord.IsFirstName(out var named) ? named
        : Gender.Unknown;

    public override Gender GenderTold(NameForm form) => form.TitleGender;

    private void RankByWord(NameForm form, RankedBearers ranked)
    {
        var wrongPlace = CoreferenceWeights.Of(CoreferenceWeight.WrongPlace);
        var isFirstName = form.LastWord.IsFirstName(out _);
        var isNamesake = form.Generation != default && HasNamesake(form);
        foreach (var referent in Bearers.Of(form.LastWord).EndsNamesOf)
        {
            if (isNamesake && !IsOfGeneration(referent, form.Generation))
            {
                continue;
            }

            var isWrong = isFirstName && referent.Kind == SpeakerKind.Person && referent.HasFullName;
            ranked.Add(referent, referent.Weight * (isWrong ? wrongPlace : 1));
        }

        foreach (var referent in Bearers.Of(form.LastWord).BeginsNamesOf)
        {
            ranked.Add(referent, referent.Weight * (isFirstName ? 1 : wrongPlace));
        }
    }

    private bool SharesFirstName(Referent referent, NameForm form)
    {
        foreach (var known in referent.Forms)
        {
            if (known.IsFull && (known.FirstWord.MayBe(form.FirstWord) || IsSurnameOf(known, form) || IsSurnameWithParticle(known, form)) && !IsSonOf(known, form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Costa Lind" after "Ana Costa Lind": a surname of two words, which is no first name and surname.</summary>
    private static bool IsSurnameOf(NameForm known, NameForm form) =>
        form.Words.Length == 2 && known.Words.Length == 3 && known.Words[1] == form.Words[0] && !form.FirstWord.IsFirstName(out _) && known.FirstWord.IsFirstName(out _);

    /// <summary>Tom Reed Jr. is not the Tom Reed who was named before; but Tom Reed may be short for the Tom Reed Jr. who was.</summary>
    private static bool IsSonOf(NameForm known, NameForm form) => form.Generation != default && known.Generation != form.Generation;

    /// <summary>"Reed Jr." is no Reed of whom the text does not say it, where it says it of one.</summary>
    private bool HasNamesake(NameForm form)
    {
        foreach (var referent in Bearers.Of(form.LastWord).EndsNamesOf)
        {
            if (IsOfGeneration(referent, form.Generation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfGeneration(Referent referent, char generation)
    {
        foreach (var form in referent.Forms)
        {
            if (form.Generation == generation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Security Council" for "United Nations Security Council".</summary>
    private Referent? SameBody(NameForm form)
    {
        foreach (var referent in Bearers.Of(form.LastWord).EndsNamesOf)
        {
            if (referent.Kind == SpeakerKind.Organisation && referent.Forms[0] is { IsFull: true } first
                && (EndsWith(first.Words, form.Words) || EndsWith(form.Words, first.Words)))
            {
                return referent;
            }
        }

        return null;
    }

    private static bool EndsWith(ReadOnlySpan<int> words, ReadOnlySpan<int> end) => words.Length >= end.Length && words[^end.Length..].SequenceEqual(end);

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

    /// <summary>Nobody is Mr. and Miss, and an office is nobody's who is Mrs. or Miss, or Mr. without a first name.</summary>
    private static bool Fits(Referent referent, NameForm form) => form.Honorific switch
    {
        Honorific.Miss => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Mister),
        Honorific.Mister => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Miss),
        Honorific.Office => !referent.Has(Honorific.Missis) && !referent.Has(Honorific.Miss) && !(referent.Has(Honorific.Mister) && !referent.Forms[0].IsFull),
        _ => true,
    };
}

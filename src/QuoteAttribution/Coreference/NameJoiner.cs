using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Joins the forms of names into referents: who bears "Quill" where the document also has "Sen. Mara Quill".</summary>
/// <remarks>
/// The order is the same everywhere: full names come first, then titles with a surname, then single words, so that each finds those it may be
/// short for. Whether two forms may be one person is the policy's to say, which differs between a report and a story.
/// </remarks>
internal sealed class NameJoiner(JoinPolicy policy, NameTables names, CastTables tables)
{
    private static readonly JoinStep[] Steps = Enum.GetValues<JoinStep>();

    /// <summary>Gives each form that has no bearer yet its bearer, or all who may be meant.</summary>
    public void Join(ReadOnlySpan<NameForm> forms, CancellationToken cancellation = default)
    {
        tables.Steps.Prepare(forms.Length);
        foreach (var form in forms)
        {
            tables.Steps.Add(policy.StepOf(form));
        }

        foreach (var step in Steps)
        {
            for (var i = 0; i < forms.Length; i++)
            {
                if (tables.Steps[i] == step)
                {
                    cancellation.ThrowIfCancellationRequested();
                    Join(step, forms[i]);
                }
            }
        }
    }

    private void Join(JoinStep step, NameForm form)
    {
        switch (step)
        {
            case JoinStep.FullName or JoinStep.FullNameInCapitals:
                JoinFull(form);
                break;
            case JoinStep.RunOn:
                JoinRunOn(form);
                break;
            case JoinStep.Titled:
                JoinTitled(form);
                break;
            case JoinStep.Single:
                JoinSingle(form);
                break;
            default:
                JoinHeading(form);
                break;
        }
    }

    private void JoinFull(NameForm form)
    {
        ref var plain = ref tables.Bearers.Of(form.Plain);
        if (IsWife(form))
        {
            Give(form, plain.Wife ??= New(form), policy.WivesAreFoundByName);
            return;
        }

        if (plain.OfWords is null || !policy.BearsWords(plain.OfWords, form))
        {
            plain.OfWords = policy.SameAs(form) ?? New(form);
        }

        Give(form, plain.OfWords);
    }

    /// <summary>"Mrs. John Ash" is not John, nor is "Mrs. Newbold Ash" Newbold, who is "he" elsewhere.</summary>
    private bool IsWife(NameForm form) => form.Honorific == Honorific.Missis
        && (form.FirstWord.IsFirstName(out var gender) && gender != Gender.Unknown ? gender == Gender.Male : IsNamedAsMan(form));

    private bool IsNamedAsMan(NameForm form)
    {
        for (var named = form.Plain; named is not null; named = named.NextTitled)
        {
            if (named.TitleGender == Gender.Male || tables.Bearers.Of(named).Pronouns == Gender.Male)
            {
                return true;
            }
        }

        return names.Forms.Find([form.FirstWord.Id]) is { } first && tables.Bearers.Of(first).Pronouns == Gender.Male;
    }

    /// <summary>The last name in what may be several; nobody is known by a whole headline.</summary>
    private void JoinRunOn(NameForm form)
    {
        var main = policy.MainOfSurname(form) is { } bearer && !HasOtherFirstName(form, bearer) ? bearer : null;
        if (form.Words.Length < NameForm.LongestPersonal && !form.InHeading && main is null)
        {
            JoinFull(form);
            return;
        }

        Take(form, policy.SamePerson(form) ?? main ?? New(form));
    }

    /// <summary>"Harbour Ward Member Philip Marsh" is not Kennedy Marsh.</summary>
    private bool HasOtherFirstName(NameForm form, Referent bearer)
    {
        if (form.Words.Length < 3 || names.Words[form.Words[^2]] is not { } first || !first.IsFirstName(out _))
        {
            return false;
        }

        foreach (var known in bearer.Forms)
        {
            if (known.IsFull && known.FirstWord.MayBe(first))
            {
                return false;
            }
        }

        return bearer.HasFullName;
    }

    private void JoinTitled(NameForm form)
    {
        var bearer = policy.TitledBearer(form) ?? New(form);
        Give(form, bearer);
        if (policy.AlsoCalled(form) is { } other && other != bearer)
        {
            ref var known = ref tables.Bearers.Of(form);
            (known.Only, known.Several) = (null, [bearer, other]);
        }
    }

    private void JoinSingle(NameForm form)
    {
        var candidates = tables.Ranked;
        candidates.Clear();
        policy.Rank(form, candidates);
        if (candidates.Count < 2)
        {
            Give(form, candidates.Count == 0 ? New(form) : candidates[0]);
        }
        else
        {
            tables.Bearers.Of(form).Several = candidates.ToList();
            candidates[0].Add(form);
        }

        tables.Bearers.Of(form.Plain).OfWords ??= tables.Bearers.Of(form).Only ?? candidates[0];
    }

    /// <summary>Headings and calls join who is named in them, but nobody else may join them.</summary>
    private void JoinHeading(NameForm form)
    {
        var plain = policy.IsCalled(form) ? names.Forms.Find(form.Spelling[1..]) : form.Plain;
        Take(form, (plain is null ? null : tables.Bearers.Of(plain).OfWords) ?? New(form));
    }

    private void Give(NameForm form, Referent bearer, bool isFoundByName = true)
    {
        Take(form, bearer);
        // "Mrs. Ash" says nothing of whom "Ash" alone means.
        bearer.Weight += form.IsFull || (form.HasTitle && form.Honorific != Honorific.Missis) ? form.Count : 0;
        if (isFoundByName)
        {
            tables.Bearers.Index(bearer, form);
        }

        if (bearer.Gender == Gender.Unknown)
        {
            bearer.Gender = policy.GenderTold(form);
        }
    }

    private void Take(NameForm form, Referent bearer)
    {
        tables.Bearers.Of(form).Only = bearer;
        bearer.Add(form);
        if (form.Honorific is Honorific.Mister or Honorific.Missis or Honorific.Miss)
        {
            // "Newbold Ash" could be a firm, "Mrs. Newbold Ash" is none.
            bearer.Kind = SpeakerKind.Person;
        }
    }

    private Referent New(NameForm form) => tables.NewReferent(policy.GenderOf(form), policy.KindOf(form));
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Whether two forms of names may be one person's, as far as that depends on the genre.</summary>
internal abstract class JoinPolicy(string text, NameWords words, Bearers bearers)
{
    protected Bearers Bearers => bearers;

    /// <summary>Whether the wife of "Mrs. John Ash" is found by "Ash" and "Mrs. Ash" as others are.</summary>
    public abstract bool WivesAreFoundByName { get; }

    public abstract JoinStep StepOf(NameForm form);

    /// <summary>Whether who bears the words of a form may bear it with this form's title, too.</summary>
    public abstract bool BearsWords(Referent bearer, NameForm form);

    /// <summary>Who else a full name means: "Ana L. Brook" for "Ana Brook"; null where it is nobody named before.</summary>
    public abstract Referent? SameAs(NameForm form);

    /// <summary>The person whose surname is the same and whose first name may be; null where nobody is.</summary>
    public abstract Referent? SamePerson(NameForm form);

    /// <summary>Who is meant by a title and a surname; null where nobody named in full fits, or several do.</summary>
    public abstract Referent? TitledBearer(NameForm form);

    /// <summary>Somebody else whom lines call so, though the narration does not; null where nobody is.</summary>
    public virtual Referent? AlsoCalled(NameForm form) => null;

    /// <summary>Adds those who may be meant by a single word.</summary>
    public abstract void Rank(NameForm form, RankedBearers ranked);

    /// <summary>What kind of speaker somebody new of this name is.</summary>
    public virtual SpeakerKind KindOf(NameForm form) => NameKind.Of(form);

    /// <summary>The gender of somebody new of this name.</summary>
    public abstract Gender GenderOf(NameForm form);

    /// <summary>The gender that a form tells of one who is known already.</summary>
    public abstract Gender GenderTold(NameForm form);

    /// <summary>A name as the text prints it.</summary>
    protected ReadOnlySpan<char> Printed(NameForm form) => form.Span.In(text);

    /// <summary>The last word of a name as the text prints it.</summary>
    protected ReadOnlySpan<char> LastPrinted(NameForm form)
    {
        var name = Printed(form);
        return name[(name.LastIndexOfAny(' ', '\n', '\r') + 1)..];
    }

    /// <summary>"Ana Maria" for "Ana Maria Lind": given names alone; null where nobody's full name begins so, or several do.</summary>
    protected Referent? WithoutSurname(NameForm form) => form.HasTitle || !form.FirstWord.IsFirstName(out _)
        ? null
        : Only(
            bearers.Of(form.FirstWord).BeginsNamesOf,
            form,
            static (referent, given) => referent.Forms[0] is { IsFull: true } first && first.Words.Length > given.Words.Length && first.Words.StartsWith(given.Words));

    /// <summary>"Van der Berg" after "Hugo van der Berg": at the start of a sentence, and in Dutch without a first name, the particle is a capital.</summary>
    protected bool IsSurnameWithParticle(NameForm known, NameForm form)
    {
        var full = Printed(known);
        var surname = Printed(form);
        var (at, end) = (full.Length - 1, surname.Length - 1);
        for (; at > 0 && end >= 0 && char.ToUpperInvariant(Space(full[at])) == char.ToUpperInvariant(Space(surname[end])); at--, end--)
        {
            // A line may break within a name.
            at -= full[at] == '\n' && full[at - 1] == '\r' ? 1 : 0;
            end -= end > 0 && surname[end] == '\n' && surname[end - 1] == '\r' ? 1 : 0;
        }

        return end < 0 && char.IsWhiteSpace(full[at]) && char.IsLower(full[at + 1]) && char.IsUpper(surname[0]);
    }

    private static char Space(char letter) => char.IsWhiteSpace(letter) ? ' ' : letter;

    /// <summary>"O Ann", "Oh Ann": the call is no part of the name.</summary>
    public bool IsCalled(NameForm form)
    {
        var name = Printed(form);
        return form.IsFull && form.FirstWord.Id == form.Spelling[0] && name.IndexOfAny(' ', '\n', '\r') is > 0 and var end && WordLists.Call.Has(name[..end]);
    }

    /// <summary>Of those with the form's surname the one who is named most often in full or with a title; null where nobody fits.</summary>
    public Referent? MainOfSurname(NameForm form)
    {
        Referent? main = null;
        foreach (var referent in bearers.Of(form.LastWord).EndsNamesOf)
        {
            if (MayBear(referent, form) && !AreMotherAndDaughter(referent, form) && referent.Weight > (main?.Weight ?? 0))
            {
                main = referent;
            }
        }

        return main;
    }

    /// <summary>Adds those whose title the office is: "the Senator" for "Sen. Mara Quill".</summary>
    protected Bearers.SmallSet ByTitle(NameForm office) => bearers.ByTitle(words, office.Span.In(text));

    protected Bearers.SmallSet ByShortName(NameWord word) => bearers.ByShortName(words, word);

    protected Referent? ByInitials(NameForm form) => bearers.ByInitials(words, form.Span.In(text));

    /// <summary>A body has no title, and a man no woman's.</summary>
    protected static bool MayBear(Referent referent, NameForm form) => referent.Kind != SpeakerKind.Organisation && referent.CouldBe(form.TitleGender);

    /// <summary>The one who fits; null where nobody does, or several do.</summary>
    protected static Referent? Only(in Bearers.SmallSet named, NameForm form, Func<Referent, NameForm, bool> fits)
    {
        Referent? only = null;
        foreach (var referent in named)
        {
            if (MayBear(referent, form) && fits(referent, form))
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

    private static bool AreMotherAndDaughter(Referent referent, NameForm form) => form.Honorific switch
    {
        Honorific.Miss => referent.Has(Honorific.Missis),
        Honorific.Missis => referent.Has(Honorific.Miss),
        _ => false,
    };
}

/// <summary>When a form is joined.</summary>
internal enum JoinStep
{
    /// <summary>"Mara Quill"</summary>
    FullName,

    /// <summary>"MARA QUILL", which headlines and datelines print.</summary>
    FullNameInCapitals,

    /// <summary>"Harbour Post Reed": what may be two names.</summary>
    RunOn,

    /// <summary>"Sen. Quill"</summary>
    Titled,

    /// <summary>"Quill"</summary>
    Single,

    /// <summary>Headings and calls of a story, "O Mara Quill", by which nobody else is found.</summary>
    Heading,
}

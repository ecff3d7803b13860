using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>What kind of speaker a name tells by its words alone.</summary>
internal static class NameKind
{
    private const WordTraits Collective = WordTraits.Organisation | WordTraits.Place | WordTraits.Group | WordTraits.Document | WordTraits.Demonym;

    public static SpeakerKind Of(NameForm form)
    {
        if (form.IsFirm || IsBand(form))
        {
            return SpeakerKind.Organisation;
        }

        if (form.Honorific != Honorific.None || form.IsOffice || (form.Traits & WordTraits.Kinship) != 0)
        {
            return SpeakerKind.Person;
        }

        if (IsBody(form))
        {
            return SpeakerKind.Organisation;
        }

        var isCollective = (form.Traits & Collective) != 0;
        return form.FirstWord.IsFirstName(out _) && !(isCollective && !form.IsFull) ? SpeakerKind.Person
            : isCollective ? SpeakerKind.Organisation
            : SpeakerKind.Unknown;
    }

    /// <summary>"Gravel Sisters", "Harbour Pilots": several are called so.</summary>
    private static bool IsBand(NameForm form) =>
        form.IsFull && (form.LastTraits & WordTraits.Plural) != 0 && (form.LastTraits & (WordTraits.Kinship | WordTraits.Role)) != 0;

    /// <summary>"Charlotte Harbour Commission" is no woman.</summary>
    private static bool IsBody(NameForm form) => form.Words.Length > 2 && (form.LastTraits & (WordTraits.Organisation | WordTraits.Demonym)) != 0;
}

using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Who a single word may stand for, the likeliest first: the bearer whom the document names most often in full or with a title.</summary>
internal static class SingleBearers
{
    // "Ann" is rather Ann Reed than Mara Ann, "Reed" rather Ann Reed than Reed Miller.
    private const double WrongPlace = 0.1;

    /// <summary>Whether no more than one may bear the form, as nearly always; <paramref name="only"/> is null where nobody does.</summary>
    public static bool IsOnly(NameForm form, out Referent? only)
    {
        ref var byLast = ref form.LastWord.EndsNamesOf;
        ref var byFirst = ref form.LastWord.BeginsNamesOf;
        only = byLast.Count > 0 ? byLast.First : byFirst.Count > 0 ? byFirst.First : null;
        return !form.IsOffice && (byLast.Count + byFirst.Count) switch
        {
            0 => !form.InCapitals && form.LastWord.FullNames.Length == 0,
            1 => true,
            _ => false,
        };
    }

    /// <summary>Fills a list with those who may bear the form.</summary>
    public static void Rank(BearerIndex index, NameForm form, RankedBearers ranked)
    {
        ranked.Clear();
        if (form.IsOffice)
        {
            foreach (var referent in index.ByTitle(form))
            {
                ranked.Add(referent);
            }

            return;
        }

        var isFirstName = form.LastWord.IsFirstName(out _);
        foreach (var referent in form.LastWord.EndsNamesOf)
        {
            ranked.Add(referent, referent.Weight * (isFirstName && referent.Kind == SpeakerKind.Person && referent.HasFullName ? WrongPlace : 1));
        }

        foreach (var referent in form.LastWord.BeginsNamesOf)
        {
            ranked.Add(referent, referent.Weight * (isFirstName ? 1 : WrongPlace));
        }

        if (ranked.Count == 0)
        {
            foreach (var referent in index.ByShortName(form.LastWord))
            {
                ranked.Add(referent, referent.Weight);
            }
        }

        if (ranked.Count == 0 && form.InCapitals && index.ByInitials(form) is { } abbreviated)
        {
            ranked.Add(abbreviated);
        }
    }
}

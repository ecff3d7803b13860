using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>
/// Whether a short story means by "Mrs. Marsh" the "Pat Marsh" whom it names in full. A daughter is called by her first name, and her mother is somebody
/// else. A book has time to tell of both, and there what stands in one sentence and in neighbouring tags decides.
/// </summary>
internal sealed class MarriedNames(NameTables names)
{
    // "Mrs. Marsh rose, and Pat Marsh"
    private const int Beside = 6;

    /// <summary>Whether nothing in the story speaks against it.</summary>
    /// <param name="woman">Who is named in full.</param>
    /// <param name="wife">The title with the surname.</param>
    public bool MayBe(Referent woman, NameForm wife) =>
        TitleFit.Fits(woman, wife) && IsNarrated(woman) && !IsCalledByFirstName(woman) && !HasDaughter(wife) && !StandTogether(woman, wife);

    /// <summary>“I, Ambrose Marsh, leave it to my wife.”: whom only lines name in full may be long dead.</summary>
    private static bool IsNarrated(Referent woman)
    {
        foreach (var form in woman.Forms)
        {
            if (form.IsFull && !form.InLines)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCalledByFirstName(Referent woman)
    {
        foreach (var form in woman.Forms)
        {
            if (form.IsFull && names.Forms.Find([form.FirstWord.Id]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Miss Marsh"</summary>
    private bool HasDaughter(NameForm wife)
    {
        foreach (var form in names.Forms.All)
        {
            if (form.Honorific == Honorific.Miss && form.LastWord == wife.LastWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mrs. Marsh rose, and Pat Marsh rose.": nobody stands twice beside each other under two names.</summary>
    private bool StandTogether(Referent woman, NameForm wife)
    {
        var mentions = names.Mentions.Items;
        for (var i = 1; i < mentions.Length; i++)
        {
            var (form, before) = (names.FormOf(i), names.FormOf(i - 1));
            if (((form == wife && woman.Forms.Contains(before)) || (before == wife && woman.Forms.Contains(form)))
                && mentions[i].Paragraph == mentions[i - 1].Paragraph && mentions[i].Tokens.Start - mentions[i - 1].Tokens.End <= Beside)
            {
                return true;
            }
        }

        return false;
    }
}

using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Finds the organisation that "it" or "the commission" stands for: one named shortly before.</summary>
internal sealed class Organisations(QuotedText quoted, NamesInText names, Cast cast)
{
    // A list of names without end must not be read for each cue.
    private const int MostNames = 100;

    // "the National Council for the Protection of Coastal Harbours": the last words of a longer one tell what it is.
    private const int LongestName = 16;

    /// <summary>The organisation that the nearest subject before the token, in its paragraph or the one before, names; null where there is none.</summary>
    /// <param name="token">The token.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="mayBeUnknown">Whether a name counts, too, of which nothing tells what it is.</param>
    /// <param name="isCompany">Whether a company is meant, and no ministry.</param>
    public Referent? Latest(int token, int paragraph, bool mayBeUnknown, bool isCompany = false)
    {
        var first = names.LastBefore(token);
        for (var i = first; i >= 0 && i > first - MostNames && names.Items[i].Paragraph >= paragraph - 1; i--)
        {
            if (MayBeBody(cast.OfMention[i], mayBeUnknown) && names.Items[i].IsSubject && !names.Items[i].InPassage && !(isCompany && IsPublic(cast.OfMention[i])))
            {
                return cast.OfMention[i];
            }
        }

        return null;
    }

    /// <summary>"the Ministry of Lands", which is no company.</summary>
    public bool IsPublic(Referent referent)
    {
        var name = cast.NameOf(referent).AsSpan();
        foreach (var word in name.Split(' '))
        {
            if (WordLists.PublicBody.Has(name[word]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An organisation, or a name of one word of which nothing tells that it is a person's: Telvia.</summary>
    private static bool MayBeBody(Referent referent, bool mayBeUnknown) =>
        referent.Kind == SpeakerKind.Organisation
        || (mayBeUnknown && referent is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown, HasFullName: false, IsPlural: false, Forms: [{ HasTitle: false }, ..] });

    /// <summary>The latest name before the token that holds the noun: the Harbour Commission for "the commission".</summary>
    public Referent? Called(ReadOnlySpan<char> noun, int token)
    {
        var first = names.LastBefore(token);
        for (var i = first; i >= 0 && i > first - MostNames; i--)
        {
            if (names.Items[i].Core.Count > 1 && Holds(names.Items[i], noun))
            {
                return cast.OfMention[i];
            }
        }

        return null;
    }

    private bool Holds(in NameMention name, ReadOnlySpan<char> noun)
    {
        for (var i = Math.Max(name.Core.Start, name.Core.End - LongestName); i < name.Core.End; i++)
        {
            ref readonly var word = ref quoted.Segments.Tokens[i];
            if (word.Has(WordTraits.Organisation) && word.Span.In(quoted.Segments.Text).Equals(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

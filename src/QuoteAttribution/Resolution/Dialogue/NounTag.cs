using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>The noun phrase of a tag: a newcomer ("a voice"), kin of somebody ("her mother"), somebody in a role ("the driver").</summary>
/// <param name="Word">The noun.</param>
/// <param name="IsKin">Whether it is a word of kinship.</param>
/// <param name="IsRole">Whether it names an office or a trade.</param>
/// <param name="IsOther">Whether it is "the other", who has spoken before.</param>
/// <param name="Owner">The gender of "her" or "his" before it: somebody else than who is meant; unknown without.</param>
internal readonly record struct NounTag(string? Word, bool IsKin, bool IsRole, bool IsOther, Gender Owner)
{
    public static NounTag Of(SegmentedText text, SourcePhrase source)
    {
        var opener = text.Tokens[source.Head.Tokens.Start];
        var head = source.Head;
        var word = text.Tokens[head.Head].Span.In(text.Text).ToString();
        return new NounTag(
            word,
            head.Has(WordTraits.Kinship),
            head.Has(WordTraits.Role | WordTraits.Title) && !head.Has(WordTraits.Kinship),
            WordLists.Other.Has(word),
            !opener.Has(WordTraits.Possessive) ? Gender.Unknown
            : opener.Has(WordTraits.Masculine) ? Gender.Male
            : opener.Has(WordTraits.Feminine) ? Gender.Female
            : Gender.Unknown);
    }

    /// <summary>Whether the noun is a title of somebody: "the duchess" for the Duchess of Reed, "the doctor" for Dr. Reed.</summary>
    public bool IsTitleOf(Referent referent)
    {
        if (Word is null)
        {
            return false;
        }

        foreach (var form in referent.Forms)
        {
            if (form.FullTitle?.Is(Word) == true || form.FirstWord.Is(Word) || form.LastWord.Is(Word))
            {
                return true;
            }
        }

        return false;
    }
}

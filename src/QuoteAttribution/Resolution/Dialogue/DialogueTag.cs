using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What the words beside a line say about its speaker: <c>said Ann</c>, <c>he said to Tom</c>, <c>said the old man</c>.</summary>
/// <param name="Kind">What sort of words they are.</param>
/// <param name="Referent">Whom the name or noun phrase stands for by itself; null for pronouns and where there is no tag.</param>
/// <param name="Gender">The gender that the pronoun or noun tells.</param>
/// <param name="Noun">For a noun phrase, what its noun tells.</param>
/// <param name="Addressee">Whom the tag names as the one spoken to.</param>
internal readonly record struct DialogueTag(TagKind Kind, Referent? Referent, Gender Gender, TagNoun Noun = default, Referent? Addressee = null)
{
    /// <summary>What a name beside a line is: that of a tag, or of one who acts there.</summary>
    public static TagKind KindOfNamed(QuotationLink link) =>
        link.Pattern == Patterns.QuotationCueSource || link.Pattern == Patterns.QuotationSourceCue || link.Pattern == Patterns.SourceCueQuotation || IsLabel(link)
            ? TagKind.Name
            : TagKind.Beat;

    /// <summary>"Ann: “So?”", but not "Ann turned to him: “So?”".</summary>
    private static bool IsLabel(QuotationLink link) => link.Pattern == Patterns.SourceColonQuotation && link.Source.Tokens.End == link.Cue.Start;

    /// <summary>Whether the tag names somebody, and somebody else.</summary>
    public bool NamesOther(Referent speaker) => Kind is TagKind.Name or TagKind.Beat && Referent != speaker;
}

/// <summary>What sort of words stand beside a line.</summary>
internal enum TagKind : byte
{
    None,

    /// <summary>"said Ann", "Ann said"</summary>
    Name,

    /// <summary>Ann is the subject of a sentence in the paragraph.</summary>
    Beat,

    /// <summary>"he said"</summary>
    Pronoun,

    /// <summary>"I said"</summary>
    FirstPerson,

    /// <summary>"said the old man", "her brother said"</summary>
    Noun,
}

/// <summary>The noun phrase of a tag: a newcomer ("a voice"), kin of somebody ("her mother"), somebody in a role ("the driver").</summary>
/// <param name="Word">The noun.</param>
/// <param name="IsKin">Whether it is a word of kinship.</param>
/// <param name="IsRole">Whether it names an office or a trade.</param>
/// <param name="IsOther">Whether it is "the other", who has spoken before.</param>
/// <param name="IsNew">Whether it is one of whom nothing was said before: "a voice", "someone".</param>
/// <param name="IsMine">Whether it is "my" or "our" one of who tells the story.</param>
/// <param name="Owner">The gender of "her" or "his" before it: somebody else than who is meant; unknown without.</param>
internal readonly record struct TagNoun(string? Word, bool IsKin, bool IsRole, bool IsOther, bool IsNew, bool IsMine, Gender Owner)
{
    /// <param name="text">The text.</param>
    /// <param name="head">The noun phrase.</param>
    /// <param name="isOneOfTwo">Whether the line before is of somebody new: “No,” said one. “Yes,” said the other.</param>
    public static TagNoun Of(SegmentedText text, in Phrase head, bool isOneOfTwo)
    {
        var opener = text.Tokens[head.Tokens.Start];
        var word = text.Tokens[head.Head].Span.In(text.Text).ToString();
        return new TagNoun(
            word,
            head.Has(WordTraits.Kinship),
            head.Has(WordTraits.Role | WordTraits.Title) && !head.Has(WordTraits.Kinship),
            !isOneOfTwo && WordLists.Other.Has(word),
            opener.Has(WordTraits.Indefinite) || (head.Tokens.Count == 1 && WordLists.Somebody.Has(word)),
            opener.Has(WordTraits.Possessive) && opener.Has(WordTraits.FirstPerson),
            opener.Has(WordTraits.Possessive) ? opener.Traits.Gender() : Gender.Unknown);
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

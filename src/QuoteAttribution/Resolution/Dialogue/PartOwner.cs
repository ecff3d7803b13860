using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Sources;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Tells whose voice or hand stands beside a line: <c>“No,” came Ann's voice.</c>, <c>“No.” His chin wobbled.</c></summary>
internal sealed class PartOwner(QuotedText quoted, PooledList<NameMention> names, Cast cast)
{
    private readonly NamesInText _names = new(names);

    /// <summary>The tag that the owner makes; null where the source of a line is no part of anybody, or a part of nobody who is told.</summary>
    public DialogueTag? TagOf(QuotationLink link)
    {
        var head = link.Source.Head;
        if (link.Source.IsNone || !(StoryWords.OwnPart.Has(quoted.Segments.Tokens[head.Head].Span.In(quoted.Segments.Text)) || IsLanguage(head)))
        {
            return null;
        }

        var opener = quoted.Segments.Tokens[head.Tokens.Start];
        return opener.Has(WordTraits.Indefinite) ? null
            : !opener.Has(WordTraits.Possessive) ? Named(link, head) ?? Described(head)
            : opener.Has(WordTraits.FirstPerson) ? opener.Has(WordTraits.Plural) ? null : new DialogueTag(TagKind.FirstPerson, null, Gender.Unknown)
            : opener.Traits.Gender() is not Gender.Unknown and var gender ? new DialogueTag(TagKind.Pronoun, null, gender)
            : null;
    }

    /// <summary>"Ann's English came and went."</summary>
    private bool IsLanguage(in Phrase head) =>
        head.Head > head.Tokens.Start && quoted.Segments.Tokens[head.Head].Has(WordTraits.Demonym)
        && (quoted.Segments.Tokens[head.Head - 1].Kind == TokenKind.Clitic || quoted.Segments.Tokens[head.Head - 1].Has(WordTraits.Possessive));

    /// <summary>"Ann's voice"</summary>
    private DialogueTag? Named(QuotationLink link, in Phrase head)
    {
        var name = _names.LastBefore(head.Head);
        return name >= 0 && _names.Items[name] is { IsPossessive: true } owner && owner.Tokens.Start >= head.Tokens.Start
            ? new DialogueTag(DialogueTag.KindOfNamed(link), cast.OfMention[name], Gender.Unknown)
            : null;
    }

    /// <summary>"the teacher's voice"</summary>
    private DialogueTag? Described(in Phrase head)
    {
        var tokens = quoted.Segments.Tokens;
        var clitic = head.Head - 1;
        while (clitic > head.Tokens.Start && tokens[clitic].Kind != TokenKind.Clitic)
        {
            clitic--;
        }

        if (clitic <= head.Tokens.Start + 1)
        {
            return null;
        }

        var owner = new Phrase(PhraseKind.NounPhrase, VerbShape.None, new TokenRange(head.Tokens.Start, clitic), clitic - 1, tokens[clitic - 1].Traits);
        var referent = cast.OfPhrase(
            PhraseWords.Key(quoted.Segments, owner.Tokens), PhraseWords.Described(quoted.Segments, owner.Tokens), SpeakerKind.Person, owner.Traits.Gender(), plural: false);
        return new DialogueTag(TagKind.Noun, referent, owner.Traits.Gender(), TagNoun.Of(quoted.Segments, owner, isOneOfTwo: false));
    }
}

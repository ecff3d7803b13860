using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>In a short story a noun phrase may be somebody's other name: “my mother” is Mama, “the foreman” is Ambrose Tull, the foreman.</summary>
internal sealed class Namesakes(QuotedText quoted, PooledList<NameMention> names, Cast cast)
{
    private readonly RoleNames _roles = cast.Roles(quoted.Segments.Tokens, names.Items);

    /// <summary>Puts the name in the place of the phrase in tags: “No,” said my mother.</summary>
    public void Name(ReadOnlySpan<Turn> turns)
    {
        foreach (var turn in turns)
        {
            var source = turn.Link.Source;
            if (turn.Tag.Kind == TagKind.Noun && Of(source.WithoutClitic, source.Head.Head) is { } named)
            {
                named.Acts = true;
                turn.Tag = new DialogueTag(TurnReader.KindOfNamed(turn.Link), named, turn.Tag.Gender, default, turn.Tag.Addressee);
            }
        }
    }

    /// <summary>Who else bears the noun of a phrase that the text uses of one it knows; null where nobody does.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="head">Its noun.</param>
    public Referent? Of(TokenRange phrase, int head)
    {
        var tokens = quoted.Segments.Tokens;
        if (head != phrase.Start + 1 || phrase.End != head + 1 || !tokens[head].Has(WordTraits.Role | WordTraits.Title | WordTraits.Kinship))
        {
            return null;
        }

        var isKnown = tokens[phrase.Start].Has(WordTraits.Possessive) ? tokens[head].Has(WordTraits.Kinship)
            : WordLists.Definite.Has(tokens[phrase.Start].Span.In(quoted.Segments.Text));
        return isKnown ? _roles.Bearer(tokens[head].Span.In(quoted.Segments.Text), []) : null;
    }
}

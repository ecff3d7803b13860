using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Sources;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>In a short story a noun phrase may be somebody's other name: “my mother” is Mama, “the foreman” is Ambrose Tull, the foreman.</summary>
internal sealed class Namesakes(QuotedText quoted, PooledList<NameMention> names, Cast cast)
{
    private readonly Dictionary<Referent, string?> _described = [];

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
                CallAsNarrated(named, turn);
                turn.Tag = new DialogueTag(DialogueTag.KindOfNamed(turn.Link), named, turn.Tag.Gender, default, turn.Tag.Addressee);
            }
        }
    }

    /// <summary>The narration says "my mother" of one whom only lines call "Mama": so does the result.</summary>
    private void CallAsNarrated(Referent named, Turn turn)
    {
        if (!turn.Tag.Noun.IsMine || !turn.Tag.Noun.IsKin || named.Name.Length > 0 || named.HasFullName)
        {
            return;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (cast.OfMention[i] == named && (!names[i].InPassage || !quoted.Segments.Tokens[names[i].Core.Start].Has(WordTraits.Kinship)))
            {
                return;
            }
        }

        named.CallBy(PhraseWords.Described(quoted.Segments, turn.Link.Source.WithoutClitic));
    }

    /// <summary>“No,” said the man in the cap. … “Yes,” said the man: the one with the cap, where the story has no other.</summary>
    public void Describe(ReadOnlySpan<Turn> turns)
    {
        var described = new Dictionary<string, Referent?>(StringComparer.OrdinalIgnoreCase);
        foreach (var turn in turns)
        {
            if (turn.Tag is { Kind: TagKind.Noun, Noun.Word: { } word, Referent: { Forms.Length: 0 } unnamed } && IsDescribed(turn, unnamed))
            {
                var isSame = !described.TryGetValue(word, out var other) || (other is not null && NameOf(other) == NameOf(unnamed));
                described[word] = isSame ? other ?? unnamed : null;
            }
        }

        foreach (var turn in turns)
        {
            if (turn.Tag is { Kind: TagKind.Noun, Noun: { Word: { } word, IsNew: false }, Referent.Forms.Length: 0 }
                && described.GetValueOrDefault(word) is { } known && (turn.Link.Source.WithoutClitic.Count == 2 || NameOf(turn.Tag.Referent) == NameOf(known)))
            {
                turn.Tag = turn.Tag with { Referent = known };
            }
        }
    }

    private string NameOf(Referent unnamed) => _described.GetValueOrDefault(unnamed) ?? unnamed.Name;

    /// <summary>Whether the tag tells more than a noun; what stands behind the noun of a tag behind its verb goes into the name.</summary>
    private bool IsDescribed(Turn turn, Referent unnamed)
    {
        var source = turn.Link.Source;
        var phrase = source.WithoutClitic;
        if (source.Head.Head != phrase.Start + 1)
        {
            return false;
        }

        if (source.Head.Head + 1 < phrase.End)
        {
            return true;
        }

        var end = DescriptionTail.EndAfter(quoted.Segments, phrase.End, turn.Tag.Noun.IsNew);
        if (end < 0)
        {
            return false;
        }

        var name = PhraseWords.Described(quoted.Segments, new TokenRange(phrase.Start, end));
        var isSame = !_described.TryGetValue(unnamed, out var other) || other == name;
        _described[unnamed] = isSame ? name : null;
        return true;
    }

    /// <summary>Shows those who were described in a tag by all of it, once it is known who speaks; "the man" of two tails stays "the man".</summary>
    public void CallAsDescribed()
    {
        foreach (var (unnamed, name) in _described)
        {
            if (name is not null)
            {
                unnamed.CallBy(name);
            }
        }
    }

    /// <summary>Who else bears the noun of a phrase that the text uses of one it knows; null where nobody does.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="head">Its noun.</param>
    public Referent? Of(TokenRange phrase, int head)
    {
        var tokens = quoted.Segments.Tokens;
        if (head != phrase.Start + 1 || phrase.End != head + 1)
        {
            return null;
        }

        var noun = tokens[head].Span.In(quoted.Segments.Text);
        var isKnown = tokens[phrase.Start].Has(WordTraits.Possessive) ? IsKnownOfOwner(tokens[phrase.Start], tokens[head])
            : tokens[head].Has(WordTraits.Role | WordTraits.Title | WordTraits.Kinship) && WordLists.Definite.Has(tokens[phrase.Start].Span.In(quoted.Segments.Text));
        return isKnown && _roles.Bearer(noun, []) is { } bearer && bearer.CouldBe(tokens[head].Traits.Gender()) ? bearer : null;
    }

    /// <summary>"my landlady", "his mother", "her ladyship"; "her driver" may be anybody's.</summary>
    private bool IsKnownOfOwner(in Token owner, in Token noun) =>
        noun.Has(WordTraits.Kinship) || (owner.Has(WordTraits.FirstPerson) && noun.Has(WordTraits.Role)) || StoryWords.HonourOfRank.Has(noun.Span.In(quoted.Segments.Text));
}

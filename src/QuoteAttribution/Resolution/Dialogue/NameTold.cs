using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Gives those whom a short story describes the name that it tells: <c>The new boy had said nothing. His name was Tom Lind.</c></summary>
internal sealed class NameTold(SegmentedText text, PooledList<NameMention> names, Cast cast)
{
    // Who is told of was speaking some lines ago.
    private const int Near = 12;

    // "The only person to have said nothing, as far as anybody could tell, was the new boy. His name was"
    private const int LongestSentence = 40;

    public void Name(ReadOnlySpan<Turn> turns)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (!names[i].InPassage && GenderTold(names[i].Tokens.Start) is var gender and not Gender.Unknown
                && Described(turns, names[i].Tokens.Start, gender) is { } unnamed && NewName.MayBe(unnamed, cast.OfMention[i], turns))
            {
                NewName.Give(turns, cast, unnamed, cast.OfMention[i]);
            }
        }
    }

    /// <summary>The gender of "his" or "her" in "his name was" before a name; unknown where no such words stand there.</summary>
    private Gender GenderTold(int name) =>
        name > 2 && WordLists.Is.Has(Word(name - 1)) && WordLists.NameNoun.Has(Word(name - 2)) && text.Tokens[name - 3].Has(WordTraits.Possessive)
            ? text.Tokens[name - 3].Traits.Gender()
            : Gender.Unknown;

    /// <summary>Who was described in the tag of a line before, or is in that of a line after by a noun that stands just before.</summary>
    private Referent? Described(ReadOnlySpan<Turn> turns, int name, Gender gender)
    {
        var next = 0;
        while (next < turns.Length && turns[next].Content[0].Start < name)
        {
            next++;
        }

        for (var i = next; i < turns.Length; i++)
        {
            if (Unnamed(turns[i], gender) is { } after && Stands(turns[i].Tag.Noun.Word, name))
            {
                return after;
            }
        }

        for (var i = next - 1; i >= Math.Max(0, next - Near); i--)
        {
            if (Unnamed(turns[i], gender) is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private static Referent? Unnamed(Turn turn, Gender gender) =>
        turn.Tag is { Kind: TagKind.Noun, Referent: { Forms.Length: 0, IsPlural: false } unnamed } && unnamed.CouldBe(gender) ? unnamed : null;

    private bool Stands(string? noun, int name)
    {
        for (var i = name - 1; noun is not null && i > Math.Max(0, name - LongestSentence); i--)
        {
            if (text.Tokens[i].IsWord && Word(i).Equals(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> Word(int token) => text.Tokens[token].Span.In(text.Text);
}

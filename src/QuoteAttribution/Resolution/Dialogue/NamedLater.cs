using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// Gives those who begin as "the stranger" the name that a short story tells later: <c>“I'm Ann,” said the stranger.</c>
/// </summary>
internal sealed class NamedLater(PooledList<NameMention> names, Cast cast)
{
    /// <summary>Puts the name in the place of the phrase in tags.</summary>
    public void Name(ReadOnlySpan<Turn> turns)
    {
        for (var i = 0; i < turns.Length; i++)
        {
            if (turns[i].OwnName is { } own && (Nameless(turns, i) ?? Before(turns, i, own)) is { } unnamed && NewName.MayBe(unnamed, own, turns))
            {
                NewName.Give(turns, cast, unnamed, own);
            }
        }
    }

    /// <summary>Who has a phrase for a name in the tag of a turn; null where nobody does.</summary>
    private static Referent? Nameless(ReadOnlySpan<Turn> turns, int i) =>
        (uint)i < (uint)turns.Length && turns[i].Tag is { Kind: TagKind.Noun, Noun: { IsKin: false, IsMine: false }, Referent: { Forms.Length: 0, IsPlural: false } unnamed } ? unnamed : null;

    /// <summary>“I'm Ann,” she said: the only one of whom a phrase was known so far, where nobody was called Ann before.</summary>
    private Referent? Before(ReadOnlySpan<Turn> turns, int i, Referent own)
    {
        if (turns[i].Tag.Kind is TagKind.Name or TagKind.Beat or TagKind.FirstPerson || !IsFirst(own, turns[i]))
        {
            return null;
        }

        var asks = Nameless(turns, i - 1);
        Referent? only = null;
        for (var before = i - 1; before >= 0; before--)
        {
            if (Nameless(turns, before) is { } unnamed && unnamed != asks && unnamed.CouldBe(turns[i].Tag.Gender))
            {
                if (only is not null && only != unnamed)
                {
                    return null;
                }

                only = unnamed;
            }
        }

        return only;
    }

    /// <summary>Whether the text names somebody first in a line.</summary>
    private bool IsFirst(Referent referent, Turn turn)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (cast.OfMention[i] == referent)
            {
                var first = names[i].Tokens.Start;
                return turn.Content[0].Start <= first && first < turn.Content[^1].End;
            }
        }

        return false;
    }
}

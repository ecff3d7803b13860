using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// Finds in a short story the only name that lines call and nothing else has: it is the name of the "I" who tells it, who has no other.
/// <c>I put down the list.¶“I'll learn, Tom.”¶“It was my mother's.”</c>
/// </summary>
internal static class OnlyCalledName
{
    // No number of calls makes up for it.
    private const int Never = int.MinValue / 2;

    /// <summary>The name; null where there is none, or several.</summary>
    /// <param name="turns">The turns, before anybody knows who speaks them.</param>
    /// <param name="names">The names of the text.</param>
    /// <param name="cast">Who they stand for.</param>
    public static Referent? Of(ReadOnlySpan<Turn> turns, PooledList<NameMention> names, Cast cast)
    {
        var calls = Calls(turns);
        for (var i = 0; i < names.Count && calls.Count > 0; i++)
        {
            if (calls.TryGetValue(cast.OfMention[i], out var left))
            {
                // A name that the narration has is of somebody else.
                calls[cast.OfMention[i]] = names.Items[i].InPassage ? left - 1 : Never;
            }
        }

        Referent? only = null;
        foreach (var (called, left) in calls)
        {
            if (left == 0 && called.IsPerson && !OnlyCalledBy.IsNoun(called))
            {
                if (only is not null)
                {
                    return null;
                }

                only = called;
            }
        }

        return only;
    }

    /// <summary>How often each name is called; below zero whom the "I" of a tag calls or names.</summary>
    private static Dictionary<Referent, int> Calls(ReadOnlySpan<Turn> turns)
    {
        var calls = new Dictionary<Referent, int>();
        foreach (var turn in turns)
        {
            if (turn.Tag is { Kind: TagKind.Noun, Noun.IsKin: false, Referent: { Forms.Length: 0, IsPlural: false } })
            {
                // “Where?” I asked the old man.¶“Mr. Lind,” said Ann: somebody else has no name, either.
                return [];
            }

            foreach (var called in turn.Addressed)
            {
                calls[called] = turn.Tag.Kind == TagKind.FirstPerson || turn.Tag.Referent == called ? Never : calls.GetValueOrDefault(called) + 1;
            }
        }

        return calls;
    }
}

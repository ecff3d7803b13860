using QuoteAttribution.Coreference;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Gives those whom tags of a short story only describe, "the stranger", the name that the text has for them elsewhere.</summary>
internal static class NewName
{
    /// <summary>Whether a name may be the unnamed one's: nobody speaks to or of himself, or answers himself.</summary>
    public static bool MayBe(Referent unnamed, Referent named, ReadOnlySpan<Turn> turns)
    {
        if (!unnamed.CouldBe(named.Gender) || !named.IsPerson)
        {
            return false;
        }

        for (var i = 0; i < turns.Length; i++)
        {
            var isOf = turns[i].Tag.Referent == unnamed;
            if (isOf && (turns[i].Addressed.Contains(named) || turns[i].Mentioned.Contains(named)))
            {
                return false;
            }

            if (i > 0 && ((isOf && IsTagged(turns[i - 1], named)) || (turns[i - 1].Tag.Referent == unnamed && IsTagged(turns[i], named))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTagged(Turn turn, Referent named) => turn.Tag.Kind == TagKind.Name && turn.Tag.Referent == named;

    /// <summary>Puts the name in the place of the phrase in tags.</summary>
    public static void Give(ReadOnlySpan<Turn> turns, Cast cast, Referent unnamed, Referent named)
    {
        cast.Rename(unnamed, named);
        named.Acts = true;
        foreach (var turn in turns)
        {
            if (turn.Tag.Referent == unnamed)
            {
                turn.Tag = new DialogueTag(DialogueTag.KindOfNamed(turn.Link), named, turn.Tag.Gender, default, turn.Tag.Addressee);
            }
        }
    }
}

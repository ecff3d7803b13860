using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// Gives those whom a short story describes the name that they give themselves, once it is known who speaks which line:
/// <c>The nurse looked up. “Next.”¶“Are you Tom's nurse?”¶“I'm Ann.”</c>
/// </summary>
internal static class NamedAtLast
{
    // Who has not spoken for so many lines has left.
    private const int LongestSilence = 12;

    /// <param name="turns">The turns, each with its speaker where one is known.</param>
    public static void Name(ReadOnlySpan<Turn> turns)
    {
        for (var i = 0; i < turns.Length; i++)
        {
            if (turns[i].OwnName is { IsPerson: true } own && Unnamed(turns, i, own) is { } unnamed && MayBe(unnamed, own, turns))
            {
                foreach (var turn in turns)
                {
                    turn.Speaker = turn.Speaker == unnamed ? own : turn.Speaker;
                }
            }
        }
    }

    /// <summary>Who has spoken without a name up to the line that gives one.</summary>
    private static Referent? Unnamed(ReadOnlySpan<Turn> turns, int i, Referent own) =>
        turns[i].Speaker is not { } speaker ? null
        : IsUnnamed(speaker) ? speaker
        : speaker == own ? OnlyOneGone(turns, i, own)
        : null;

    private static bool IsUnnamed(Referent referent) => referent is { Forms.Length: 0, IsPlural: false, IsPerson: true } && referent.Name != WordLists.We.Only;

    /// <summary>The only one without a name who spoke shortly before, and never does after where the name has lines of its own; null where whoever gives the name has spoken under it before.</summary>
    private static Referent? OnlyOneGone(ReadOnlySpan<Turn> turns, int named, Referent own)
    {
        Referent? only = null;
        var hasLines = SpeaksAfter(turns, named, own);
        for (var i = named - 1; i >= Math.Max(0, named - LongestSilence); i--)
        {
            if (turns[i].Speaker == own)
            {
                return null;
            }

            if (turns[i].Speaker is { } speaker && speaker != only && IsUnnamed(speaker) && !turns[i].Tag.Noun.IsMine && !(hasLines && SpeaksAfter(turns, named, speaker)))
            {
                if (only is not null)
                {
                    return null;
                }

                only = speaker;
            }
        }

        return only;
    }

    private static bool SpeaksAfter(ReadOnlySpan<Turn> turns, int line, Referent referent)
    {
        foreach (var turn in turns[(line + 1)..])
        {
            if (turn.Speaker == referent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nobody calls himself by name, or answers himself.</summary>
    private static bool MayBe(Referent unnamed, Referent own, ReadOnlySpan<Turn> turns)
    {
        if (!unnamed.CouldBe(own.Gender))
        {
            return false;
        }

        for (var i = 0; i < turns.Length; i++)
        {
            if ((turns[i].Speaker == unnamed && turns[i].Addressed.Contains(own))
                || (i > 0 && turns[i].Gap == 0 && ((turns[i].Speaker == unnamed && turns[i - 1].Speaker == own) || (turns[i].Speaker == own && turns[i - 1].Speaker == unnamed))))
            {
                return false;
            }
        }

        return true;
    }
}

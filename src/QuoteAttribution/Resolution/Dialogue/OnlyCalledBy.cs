using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// Finds the one who is only ever called, and never speaks under that name: where nobody else there is without a name, it is the "I" who tells the story.
/// </summary>
internal static class OnlyCalledBy
{
    /// <summary>A mother or a doctor who is called may be anybody's.</summary>
    public const WordTraits NoName = WordTraits.Kinship | WordTraits.Title | WordTraits.Role | WordTraits.Common;

    // Whoever is called was speaking some lines ago.
    private const int Near = 3;

    /// <summary>The only name that others call near the lines of the narrator and that the text has nowhere else; null where there is none, or several.</summary>
    /// <param name="narrator">The narrator, known as "I" alone.</param>
    /// <param name="turns">The turns, each with its speaker where one is known.</param>
    /// <param name="cast">Who the names stand for.</param>
    /// <param name="mentions">The number of names in the text.</param>
    public static Referent? Others(Referent narrator, ReadOnlySpan<Turn> turns, Cast cast, int mentions)
    {
        var calls = Calls(narrator, turns);
        for (var i = 0; i < mentions && calls.Count > 0; i++)
        {
            if (calls.TryGetValue(cast.OfMention[i], out var left))
            {
                calls[cast.OfMention[i]] = left - 1;
            }
        }

        Referent? only = null;
        foreach (var (called, left) in calls)
        {
            if (left == 0 && called.Kind == SpeakerKind.Person && !IsNoun(called) && !Speaks(called, turns) && !MayBeOther(called, narrator, turns))
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

    /// <summary>How often each name is called by others near the narrator; below zero whom the narrator calls.</summary>
    private static Dictionary<Referent, int> Calls(Referent narrator, ReadOnlySpan<Turn> turns)
    {
        var calls = new Dictionary<Referent, int>();
        for (var i = 0; i < turns.Length; i++)
        {
            foreach (var called in turns[i].Addressed)
            {
                var isByOther = turns[i].Speaker is { } caller && caller != narrator && IsNear(narrator, turns, i);
                calls[called] = isByOther ? calls.GetValueOrDefault(called) + 1 : int.MinValue / 2;
            }
        }

        return calls;
    }

    /// <summary>Whether the name is a noun, which may be anybody's.</summary>
    public static bool IsNoun(Referent called)
    {
        foreach (var form in called.Forms)
        {
            if ((form.Traits & NoName) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitled(Referent called)
    {
        foreach (var form in called.Forms)
        {
            if (form.HasTitle)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(Referent narrator, ReadOnlySpan<Turn> turns, int line)
    {
        for (var i = Math.Max(0, line - Near); i < Math.Min(turns.Length, line + Near + 1); i++)
        {
            if (turns[i].Speaker == narrator)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words beside a line name somebody; one who is called, and answers without a tag, may be the one who tells.</summary>
    private static bool Speaks(Referent referent, ReadOnlySpan<Turn> turns)
    {
        foreach (var turn in turns)
        {
            if (turn.Tag.Kind is TagKind.Name or TagKind.Beat && turn.Tag.Referent == referent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody else has no name either who speaks near a call, and is not the one who calls.</summary>
    private static bool MayBeOther(Referent called, Referent narrator, ReadOnlySpan<Turn> turns)
    {
        // "Mr. Reed" is how a stranger is called, "the old man" of long before.
        var near = called.HasFullName || !IsTitled(called) ? Near : turns.Length;
        for (var call = 0; call < turns.Length; call++)
        {
            for (var i = Math.Max(0, call - near); turns[call].Addressed.Contains(called) && i < Math.Min(turns.Length, call + near + 1); i++)
            {
                if (turns[i].Speaker is { Forms.Length: 0, IsPlural: false } unnamed && unnamed != narrator && unnamed != turns[call].Speaker && unnamed.CouldBe(called.Gender))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

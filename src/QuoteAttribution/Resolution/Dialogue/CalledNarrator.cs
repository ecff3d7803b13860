using QuoteAttribution.Coreference;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// Gives the "I" who tells a short story the name by which others call it, once it is known who speaks which line:
/// <c>I shrugged.¶“Theo?” says the driver.¶“What?” I said.</c>
/// </summary>
internal static class CalledNarrator
{
    /// <param name="turns">The turns, each with its speaker where one is known.</param>
    /// <param name="cast">Who the names stand for.</param>
    /// <param name="mentions">The number of names in the text.</param>
    /// <param name="meant">Who is meant by each name that is another one's short name.</param>
    public static void Name(ReadOnlySpan<Turn> turns, Cast cast, int mentions, Dictionary<Referent, Referent> meant)
    {
        if (Nameless(turns) is not { } narrator || (CallTo(narrator, turns, cast, mentions) ?? OnlyCalledBy.Others(narrator, turns, cast, mentions)) is not { } called)
        {
            return;
        }

        var person = meant.GetValueOrDefault(called, called);
        if (person != called && IsTagged(person, turns))
        {
            // “Toby?” I said into the phone.¶“Yes,” said Tobias.
            return;
        }

        foreach (var turn in turns)
        {
            turn.Speaker = turn.Speaker == narrator ? person : turn.Speaker;
        }
    }

    private static bool IsTagged(Referent person, ReadOnlySpan<Turn> turns)
    {
        foreach (var turn in turns)
        {
            if (turn.Tag.Kind is TagKind.Name or TagKind.Beat && turn.Tag.Referent == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The narrator, where it is known as "I" alone.</summary>
    private static Referent? Nameless(ReadOnlySpan<Turn> turns)
    {
        foreach (var turn in turns)
        {
            if (turn.Tag.Kind == TagKind.FirstPerson && turn.Speaker is { Forms.Length: 0 } narrator)
            {
                return narrator;
            }
        }

        return null;
    }

    /// <summary>The name that is called most to the narrator; null where no line of a tagged "I" stands beside a call, or two names are called as often.</summary>
    private static Referent? CallTo(Referent narrator, ReadOnlySpan<Turn> turns, Cast cast, int mentions)
    {
        var calls = new Dictionary<Referent, Calls>();
        var isSure = false;
        for (var i = 0; i < turns.Length; i++)
        {
            foreach (var called in turns[i].Addressed)
            {
                if (turns[i].Tag.Kind == TagKind.FirstPerson)
                {
                    // “What do you call her?”¶“Marilyn,” I said.¶“Marilyn.”
                    calls[called] = new Calls(int.MinValue / 2, 0);
                    continue;
                }

                var isToNarrator = IsCalledIn(called, turns, i, narrator);
                isSure |= isToNarrator && (IsTagged(turns, i - 1) || IsTagged(turns, i + 1));
                calls[called] = calls.GetValueOrDefault(called).With(isToNarrator);
            }
        }

        return isSure ? Most(calls, cast, mentions) : null;
    }

    /// <summary>Whether a line of somebody else in which a name is called stands between lines of the narrator, or before one that has "I" for its tag.</summary>
    private static bool IsCalledIn(Referent called, ReadOnlySpan<Turn> turns, int i, Referent narrator) =>
        turns[i].Speaker is { } caller && caller != narrator && caller != called && !IsNoName(called)
        && i + 1 < turns.Length && turns[i + 1].Speaker == narrator && (IsTagged(turns, i + 1) || (i > 0 && turns[i - 1].Speaker == narrator));

    private static bool IsTagged(ReadOnlySpan<Turn> turns, int i) => (uint)i < (uint)turns.Length && turns[i].Tag.Kind == TagKind.FirstPerson;

    private static bool IsNoName(Referent called)
    {
        foreach (var form in called.Forms)
        {
            if (form.HasTitle || (form.Traits & OnlyCalledBy.NoName) != 0)
            {
                return true;
            }
        }

        return !called.IsPerson;
    }

    /// <summary>The one that is called most, a name that is surely a person's before others; whoever is named otherwise is somebody else.</summary>
    private static Referent? Most(Dictionary<Referent, Calls> calls, Cast cast, int mentions)
    {
        var named = new Dictionary<Referent, int>();
        for (var i = 0; i < mentions; i++)
        {
            var referent = cast.OfMention[i];
            if (calls.ContainsKey(referent))
            {
                named[referent] = named.GetValueOrDefault(referent) + 1;
            }
        }

        Referent? most = null;
        var (best, isTied) = ((IsPerson: false, Calls: 0), false);
        foreach (var (called, count) in calls)
        {
            var rank = (called.Kind == SpeakerKind.Person, count.ToNarrator);
            if (count.ToNarrator == 0 || count.All < named[called] || rank.CompareTo(best) < 0)
            {
                continue;
            }

            isTied = rank == best;
            (most, best) = (called, rank);
        }

        return isTied ? null : most;
    }

    /// <summary>In how many lines a name is called, and in how many of them beside the narrator's.</summary>
    private readonly record struct Calls(int All, int ToNarrator)
    {
        public Calls With(bool isToNarrator) => new(All + 1, ToNarrator + (isToNarrator ? 1 : 0));
    }
}

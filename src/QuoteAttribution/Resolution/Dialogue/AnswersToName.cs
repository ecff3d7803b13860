using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// Gives those whom a short story describes the name to which they answer: <c>“Ann! How many?”¶“Nine,” her mother said.</c>; or by which the next line
/// greets them, where the text has had it nowhere before: <c>“I heard feet,” the woman said.¶“Mrs. Lind,” said Tom.</c>
/// </summary>
internal sealed class AnswersToName(PooledList<NameMention> names, Cast cast, HashSet<Referent> people)
{
    public void Name(ReadOnlySpan<Turn> turns)
    {
        for (var i = 0; i < turns.Length; i++)
        {
            if (turns[i].Tag is { Kind: TagKind.Noun, Referent: { Forms.Length: 0, IsPlural: false } unnamed }
                && (CalledBefore(turns, i, unnamed) ?? GreetedAfter(turns, i, unnamed)) is { } named && NewName.MayBe(unnamed, named, turns))
            {
                NewName.Give(turns, cast, unnamed, named);
            }
        }
    }

    private Referent? CalledBefore(ReadOnlySpan<Turn> turns, int i, Referent unnamed) =>
        i > 0 && turns[i].Gap <= 0 && turns[i - 1].Tag.Referent != unnamed && turns[i - 1].Addressed is [var called] && people.Contains(called)
        && IsTold(unnamed) && !OnlyCalledBy.IsNoun(called) && !HasOtherTitle(turns[i].Tag.Noun, called) ? called : null;

    /// <summary>"her mother", "the younger man", "the whisper"; "the vicar" may be anybody beside those who are called.</summary>
    private static bool IsTold(Referent unnamed) => unnamed.Gender != Gender.Unknown || unnamed.Kind == SpeakerKind.Unknown;

    private Referent? GreetedAfter(ReadOnlySpan<Turn> turns, int i, Referent unnamed) =>
        i + 1 < turns.Length && turns[i + 1].Gap == 0 && turns[i + 1].Tag.Referent != unnamed && turns[i + 1].Addressed is [var greeted] && people.Contains(greeted) && !OnlyCalledBy.IsNoun(greeted)
        && unnamed.Gender != Gender.Unknown && unnamed.Gender == greeted.Gender && IsFirst(greeted, turns[i + 1]) ? greeted : null;

    /// <summary>"the captain" is not Mrs. Reed.</summary>
    private static bool HasOtherTitle(in TagNoun noun, Referent called)
    {
        if (!noun.IsRole)
        {
            return false;
        }

        foreach (var form in called.Forms)
        {
            if (form.HasTitle)
            {
                return !noun.IsTitleOf(called);
            }
        }

        return false;
    }

    /// <summary>Whether the text names somebody first in a line.</summary>
    private bool IsFirst(Referent referent, Turn turn)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (cast.OfMention[i] == referent)
            {
                return names[i].Tokens.Start >= turn.Content[0].Start;
            }
        }

        return false;
    }
}

using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Finds the "I" who tells the story, under the name that it gives itself or by which others address it.</summary>
internal sealed class Narrator(QuotedText quoted, PooledList<NameMention> names, Cast cast)
{
    private static readonly Weights<NarratorNumber> Numbers = Weights<NarratorNumber>.Of("resolution-weights.txt");

    private readonly Dictionary<Referent, int> _addresses = [];

    /// <summary>The narrator; null for a story that no "I" tells.</summary>
    /// <param name="turns">The turns of the text.</param>
    /// <param name="isTalk">Whether the text is short and made of lines.</param>
    public Referent? Of(ReadOnlySpan<Turn> turns, bool isTalk)
    {
        var tags = 0;
        foreach (var turn in turns)
        {
            tags += turn.Tag.Kind == TagKind.FirstPerson ? 1 : 0;
        }

        var isTagged = tags >= Numbers[isTalk ? NarratorNumber.FewestTagsInTalk : NarratorNumber.FewestTags] && tags >= turns.Length * Numbers[NarratorNumber.LeastShareOfTags];
        return !isTagged && !((isTalk || (tags > 0 && !Participants.IsBookOf(turns.Length))) && IsToldByI(turns)) ? null
            : OwnName(turns) ?? (isTalk ? NameGiven(turns) : null) ?? AddressedName(turns) ?? (isTalk && !cast.IsGiven ? OnlyCalledName.Of(turns, names, cast) : null) ?? cast.OfPhrase(WordLists.I.Only, WordLists.I.Only, SpeakerKind.Person, Gender.Unknown, plural: false);
    }

    /// <summary>“My phone buzzed. I looked back.”: an "I" that tells a short text may leave its own lines without a tag; in a book some of them have one.</summary>
    private bool IsToldByI(ReadOnlySpan<Turn> turns)
    {
        var narrated = 0;
        var spoken = 0;
        var start = 0;
        foreach (var turn in turns)
        {
            foreach (var content in turn.Content)
            {
                narrated += CountI(start, content.Start);
                spoken += content.Count;
                start = Math.Max(start, content.End);
            }
        }

        narrated += CountI(start, quoted.Segments.Tokens.Length);
        return narrated >= Numbers[NarratorNumber.FewestNarrated] && narrated >= (quoted.Segments.Tokens.Length - spoken) * Numbers[NarratorNumber.LeastShareOfNarrated];
    }

    private int CountI(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += quoted.Segments.Tokens[i].Has(WordTraits.FirstPerson) && quoted.Segments.Tokens[i].IsCapitalised && Is(i, WordLists.I) ? 1 : 0;
        }

        return count;
    }

    /// <summary>"My name is Ada Lind", in the narration or in a line of "I".</summary>
    private Referent? OwnName(ReadOnlySpan<Turn> turns)
    {
        var items = names.Items;
        var turn = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var token = items[i].Tokens.Start;
            while (turn + 1 < turns.Length && turns[turn].Content[^1].End <= token)
            {
                turn++;
            }

            if (cast.OfMention[i].IsPerson && SelfNaming.At(quoted.Segments, token) && (!items[i].InPassage || turns[turn].Tag.Kind == TagKind.FirstPerson))
            {
                return cast.OfMention[i];
            }
        }

        return null;
    }

    /// <summary>“Ada Lind, Harbour Police,” I said.</summary>
    private static Referent? NameGiven(ReadOnlySpan<Turn> turns)
    {
        foreach (var turn in turns)
        {
            if (turn.Tag.Kind == TagKind.FirstPerson && turn.OwnName is { } own)
            {
                return own;
            }
        }

        return null;
    }

    /// <summary>Somebody addressed in the lines before and after those of "I", or to "me", whom the narration does not name itself.</summary>
    private Referent? AddressedName(ReadOnlySpan<Turn> turns)
    {
        for (var i = 0; i < turns.Length; i++)
        {
            if (IsToMe(turns[i]))
            {
                Note(turns[i].Addressed, (int)Numbers[NarratorNumber.FewestAddresses]);
            }
            else if (turns[i].Tag.Kind == TagKind.FirstPerson && SaysWhoCalls(turns[i]))
            {
                Note(turns[i].Mentioned, 1);
            }
            else if (IsBesideI(turns, i))
            {
                Note(turns[i].Addressed, 1);
            }
        }

        var narrated = Narrated();
        Referent? best = null;
        foreach (var (referent, count) in _addresses)
        {
            if (count >= Numbers[NarratorNumber.FewestAddresses] && narrated.GetValueOrDefault(referent) * Numbers[NarratorNumber.AddressesPerNarration] < count && count > (best is null ? 0 : _addresses[best]))
            {
                best = referent;
            }
        }

        return best;
    }

    /// <summary>“This is Reed,” I said: on the telephone, if others call "I" so, too.</summary>
    private bool SaysWhoCalls(Turn turn) =>
        turn.Mentioned.Length == 1 && Is(turn.Content[0].Start, StoryWords.Revealing) && Is(turn.Content[0].Start + 1, WordLists.Is);

    /// <summary>Whether "I" speaks the line before or after.</summary>
    private static bool IsBesideI(ReadOnlySpan<Turn> turns, int i) =>
        (i > 0 && turns[i - 1].Tag.Kind == TagKind.FirstPerson) || (i + 1 < turns.Length && turns[i + 1].Tag.Kind == TagKind.FirstPerson);

    /// <summary>“Not here, Mr. Lind,” said she to me.</summary>
    private bool IsToMe(Turn turn)
    {
        var link = turn.Link;
        if (turn.Addressed.IsEmpty || link.Source.IsNone || turn.Tag.Kind == TagKind.FirstPerson)
        {
            return false;
        }

        var after = Math.Max(link.Cue.End, link.Source.Tokens.End);
        return (link.Addressee.Count == 1 && Is(link.Addressee.Start, WordLists.Me)) || Is(after, WordLists.Me) || (Is(after, WordLists.To) && Is(after + 1, WordLists.Me));
    }

    private bool Is(int token, WordLists words) =>
        token < quoted.Segments.Tokens.Length && words.Has(quoted.Segments.Tokens[token].Span.In(quoted.Segments.Text));

    private void Note(ReadOnlySpan<Referent> referents, int count)
    {
        foreach (var referent in referents)
        {
            _addresses[referent] = _addresses.GetValueOrDefault(referent) + count;
        }
    }

    /// <summary>How often the narration names those who are addressed.</summary>
    private Dictionary<Referent, int> Narrated()
    {
        var narrated = new Dictionary<Referent, int>();
        var items = names.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].InPassage && _addresses.ContainsKey(cast.OfMention[i]))
            {
                narrated[cast.OfMention[i]] = narrated.GetValueOrDefault(cast.OfMention[i]) + 1;
            }
        }

        return narrated;
    }
}

/// <summary>When an "I" counts as the one who tells the story; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum NarratorNumber
{
    FewestTags,
    FewestTagsInTalk,
    LeastShareOfTags,
    FewestNarrated,
    LeastShareOfNarrated,
    FewestAddresses,
    AddressesPerNarration,
}

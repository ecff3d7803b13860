using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;


namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Walks the turns with the names of the narration and notes who may speak each and what is known about that.</summary>
internal sealed class EvidenceCollector(Turns all, QuotedText quoted, PooledList<NameMention> names, Cast cast, Participants participants, Referent? narrator)
{
    private const int LookAhead = 4;
    private const int TagsBefore = 12;
    private const int TagsAfter = 6;
    private const int LongestParagraphOfNames = 60;

    // Nobody names more people after a line; in a list without end each line would have them all.
    private const int MostNamedAfter = 16;

    // Nor half as many after one whose speaker is named.
    private const int MostNamedAfterTag = 8;

    private readonly Narration _narration = new(quoted, names, cast, participants);
    private int _next;
    private int _ahead = -1;
    private Referent? _owner;

    /// <summary>Goes on up to a turn.</summary>
    public void Run(int end)
    {
        for (; _next < end; _next++)
        {
            _narration.Advance(all[_next].Content[0].Start);
            Collect(_next);
            Note(_next);
        }
    }

    /// <summary>Whom the turn brings on salience.</summary>
    private void Note(int index)
    {
        var turn = all[index];
        _narration.Skip(turn.Content[^1].End);
        if (turn.Tag == TagKind.Noun && turn.Tagged is { } phrase)
        {
            _narration.SalienceList.Name(participants.Of(phrase), turn.LastParagraph, MentionRole.Subject);
        }

        if (turn.OwnName is { } own && participants.Speaking(own) is { } speaker)
        {
            _narration.SalienceList.Name(speaker, turn.LastParagraph, MentionRole.Subject);
        }

        if (TaggedIn(turn) is { } tagged)
        {
            participants.Of(tagged).LastTag = index;
        }

        Hear(turn.Addressed);
        Hear(turn.Mentioned);
    }

    /// <summary>Whom the tag names, the narrator for "I".</summary>
    private Referent? TaggedIn(Turn turn) => turn.Tagged ?? (turn.Tag == TagKind.FirstPerson ? narrator : null);

    private void Hear(ReadOnlySpan<Referent> referents)
    {
        foreach (var referent in referents)
        {
            if (participants.Speaking(referent) is { } participant)
            {
                _narration.SalienceList.Hear(participant);
            }
        }
    }

    private void Collect(int index)
    {
        var turn = all[index];
        var closest = Closest.Of(_narration.SalienceList, turn);
        _owner = OwnerIn(turn);
        ReadAhead(index);
        all.Open(index);
        foreach (var participant in _narration.SalienceList.Present)
        {
            Add(index, participant, closest.Place(turn, participant, _narration));
        }

        AddNamedAfter(index);
        if (turn.OwnName is { } own)
        {
            AddNew(index, own, default(EvidenceSet).With(Evidence.GivesOwnName));
        }

        if (turn.Tagged is { } tagged)
        {
            AddNew(index, tagged, default);
        }

        for (var i = index + 1; i < all.Count && i <= index + LookAhead && !all[i].StartsScene; i++)
        {
            if (all[i].Tag == TagKind.Name && all[i].Tagged is { } soon)
            {
                AddNew(index, soon, default);
            }
        }

        if (narrator is not null)
        {
            AddNew(index, narrator, default);
        }

        Listen(index);
    }

    /// <summary>Notes whom the next tags name.</summary>
    private void ReadAhead(int index)
    {
        if (index <= _ahead && TaggedIn(all[index]) is { } here)
        {
            participants.Of(here).TagsAhead--;
        }

        _ahead = Math.Max(_ahead, index);
        for (; _ahead < index + TagsAfter && !all.IsOutside(_ahead + 1); _ahead++)
        {
            if (TaggedIn(all[_ahead + 1]) is { } soon)
            {
                participants.Of(soon).TagsAhead++;
            }
        }
    }

    /// <summary>Adds what the names in this line and its neighbours tell; most lines hold none.</summary>
    private void Listen(int index)
    {
        all.Strengthen(index, all[index].Addressed, Evidence.AddressedHere);
        all.Strengthen(index, all[index].Mentioned, Evidence.MentionedHere);
        if (index > 0 && !all[index].StartsScene)
        {
            all.Strengthen(index, all[index - 1].Addressed, Evidence.AddressedBefore);
            all.Strengthen(index, all[index - 1].Mentioned, Evidence.MentionedBefore);
        }

        if (!all.IsOutside(index + 1))
        {
            all.Strengthen(index, all[index + 1].Addressed, Evidence.AddressedNext);
        }
    }

    private void AddNew(int index, Referent referent, EvidenceSet place) => AddNew(index, participants.Of(referent), place);

    private void AddNew(int index, Participant participant, EvidenceSet place)
    {
        if (!all.TryStrengthen(index, participant.Referent, place))
        {
            Add(index, participant, place);
        }
    }

    private void Add(int index, Participant participant, EvidenceSet place) =>
        all.Add(index, new Candidate(participant.Referent, place | Words(index, participant) | participant.Renown));

    /// <summary>Names after the line in its paragraph, where no tag is found, often belong to who speaks.</summary>
    private void AddNamedAfter(int index)
    {
        var turn = all[index];
        var items = names.Items;
        var end = turn.Content[^1].End;
        var evidence = default(EvidenceSet).With(turn.Tag == TagKind.Noun ? Evidence.NounNamedAfter : turn.Tag == TagKind.Pronoun ? Evidence.PronounNamedAfter : Evidence.NamedAfter);
        var first = _narration.NextName;
        var most = turn.CandidateEnd + (turn.Tag == TagKind.Name ? MostNamedAfterTag : MostNamedAfter);
        Referent? last = null;
        for (var i = first; i < items.Length && i < first + LongestParagraphOfNames && items[i].Paragraph <= turn.LastParagraph && turn.CandidateEnd < most; i++)
        {
            if (items[i].Tokens.Start >= end && !items[i].InPassage && cast.OfMention[i] != last && participants.Speaking(cast.OfMention[i]) is { } participant)
            {
                last = cast.OfMention[i];
                AddNew(index, participant, evidence);
            }
        }
    }

    /// <summary>Who "her" in "her mother" is: the latest one whom it fits.</summary>
    private Referent? OwnerIn(Turn turn)
    {
        if (turn.Noun.Owner != Gender.Unknown)
        {
            foreach (var participant in _narration.SalienceList.Present)
            {
                if (participant.Referent.Gender == turn.Noun.Owner && participant.Referent != turn.Tagged)
                {
                    return participant.Referent;
                }
            }
        }

        return null;
    }

    /// <summary>What the tag and the title or call in the line before tell.</summary>
    private EvidenceSet Words(int index, Participant participant)
    {
        var referent = participant.Referent;
        var turn = all[index];
        var set = TagEvidence.Of(turn, participant, narrator, _owner)
            .With(Evidence.OwnsTheNoun, _owner == referent)
            .With(Evidence.AddresseeOfTag, turn.Addressee == referent)
            .With(Evidence.IsPhrase, referent.Forms.Count == 0 && referent != narrator)
            .With(Evidence.TaggedNear, participant.LastTag >= index - TagsBefore || participant.TagsAhead > 0);
        if (index > 0 && !turn.StartsScene)
        {
            var called = all[index - 1].AddressedForm;
            if (called != Gender.Unknown && referent.Gender != Gender.Unknown)
            {
                set = set.With(called == referent.Gender ? Evidence.AddressedFormFits : Evidence.AddressedFormClashes);
            }
        }

        return set;
    }
}

using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Walks the turns with the names of the narration and notes who may speak each and what is known about that.</summary>
internal sealed class EvidenceCollector(Turns all, QuotedText quoted, PooledList<NameMention> names, Cast cast, Participants participants, DescriptionReader descriptions, Referent? narrator)
{
    // Whom the next tags name speaks this line, too, at times: four turns are two exchanges.
    private const int LookAhead = 4;

    // Who is tagged near a line takes part in its conversation; Evidence.TaggedNear says how near.
    private const int TagsBefore = 12;
    private const int TagsAfter = 6;

    // A list of names without end must not be read for each line.
    private const int LongestParagraphOfNames = 60;

    // Nobody names more people after a line; in a list without end each line would have them all.
    private const int MostNamedAfter = 16;

    // Nor half as many after one whose speaker is named.
    private const int MostNamedAfterTag = 8;

    private readonly Narration _narration = new(quoted, names, cast, participants, descriptions, narrator);
    private readonly ComingIn? _coming = participants.IsTalk ? new ComingIn(all, quoted, names, cast, participants, descriptions) : null;
    private readonly Prominence? _prominence = participants.IsTalk ? new Prominence(all.All, names, cast, participants, narrator) : null;
    private int _next;
    private int _ahead = -1;
    private Referent? _owner;
    private bool _hasBearer;

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
        if (turn.Tag.Kind == TagKind.Noun && turn.Tag.Referent is { IsPlural: false, Kind: not SpeakerKind.Document } phrase)
        {
            // “Late,” said the woman with the parrot: not a woman more.
            _narration.Skip(Math.Max(turn.Content[^1].End, turn.Link.Source.Tokens.End));
            _narration.Bring(phrase, turn.Link.Source.Head.Head, turn.LastParagraph);
        }

        if (turn.OwnName is { } own && participants.Speaking(own) is { } speaker)
        {
            _narration.Salience.Name(speaker, turn.LastParagraph, MentionRole.Subject);
        }

        if (TaggedIn(turn) is { } tagged)
        {
            participants.Of(tagged).LastTag = index;
        }

        Hear(turn.Addressed, turn.Paragraph);
        Hear(turn.Mentioned, turn.Paragraph);
    }

    /// <summary>Whom the tag names, the narrator for "I".</summary>
    private Referent? TaggedIn(Turn turn) => turn.Tag.Referent ?? (turn.Tag.Kind == TagKind.FirstPerson ? narrator : null);

    private void Hear(ReadOnlySpan<Referent> referents, int paragraph)
    {
        foreach (var referent in referents)
        {
            if (participants.Speaking(referent) is { } participant)
            {
                _narration.Salience.Hear(participant, paragraph);
            }
        }
    }

    private void Collect(int index)
    {
        _narration.Salience.Forget(all[index].Paragraph);
        _owner = _narration.Salience.OwnerIn(all[index].Tag);
        _hasBearer = all[index].Tag.Kind == TagKind.Noun && _narration.Salience.HasBearer(all[index].Tag);
        ReadAhead(index);
        all.Open(index);
        all[index].Company = _prominence?.Company ?? 0;
        if (all[index].Tag is { Kind: TagKind.Name, Referent: { } named })
        {
            // “No,” said Ann: whatever the lines around tell, and though they call her, nobody else speaks it.
            AddNew(index, named, default);
            return;
        }

        AddSalient(index);
        AddNamedAfter(index);
        AddNamedByTags(index);
        AddComing(index);
        AddStranger(index);
        Listen(index);
    }

    /// <summary>Those of whom the narration spoke lately.</summary>
    private void AddSalient(int index)
    {
        var turn = all[index];
        var place = NarrationEvidence.Of(_narration.Salience, turn, narrator);
        foreach (var participant in _narration.Salience.Present)
        {
            Add(index, participant, place.Of(turn, participant, _narration));
        }
    }

    /// <summary>Whom the line or its tag names, whom the next tags name, and the narrator.</summary>
    private void AddNamedByTags(int index)
    {
        AddNew(index, all[index].OwnName, EvidenceSet.Of(Evidence.GivesOwnName));
        AddNew(index, all[index].Tag.Referent, default);
        for (var i = index + 1; i <= index + LookAhead && !all.IsOutside(i); i++)
        {
            // A short text says "said the mole" where a book says "said Ann"; "said a voice" brings somebody new.
            if (all[i].Tag.Kind == TagKind.Name || (participants.IsTalk && all[i].Tag is { Kind: TagKind.Noun, Noun.IsNew: false, Referent.Kind: not SpeakerKind.Document }))
            {
                AddNew(index, all[i].Tag.Referent, default);
            }
        }

        AddNew(index, narrator, default);
        AddCalledNext(index);
    }

    /// <summary>“Has he rung?”¶“Who, Mabel?”: whom the answer calls.</summary>
    private void AddCalledNext(int index)
    {
        if (!participants.IsTalk || all.IsOutside(index + 1))
        {
            return;
        }

        foreach (var called in all[index + 1].Addressed)
        {
            if (participants.Speaking(called) is { } participant)
            {
                AddNew(index, participant, default);
            }
        }
    }

    /// <summary>Where hardly anybody is there, those who come in next may speak.</summary>
    private void AddComing(int index)
    {
        var turn = all[index];
        if (_coming is not null && turn.Tag.Kind == TagKind.None && IsAlone(turn))
        {
            var coming = _coming.After(index);
            for (var i = 0; i < coming.Count && IsAlone(turn); i++)
            {
                AddNew(index, coming[i], EvidenceSet.Of(Evidence.NamedSoon));
            }
        }
    }

    /// <summary>Whether one may speak the line at most; two speak with each other.</summary>
    private static bool IsAlone(Turn turn) => turn.CandidateEnd - turn.CandidateStart < 2;

    /// <summary>
    /// Whoever answers the only one of whom a short text has spoken is somebody else: “Well?” Ann asked.¶“No.” Where two are there, they answer each other.
    /// </summary>
    private void AddStranger(int index)
    {
        var turn = all[index];
        if (participants.MayBeStranger && IsAlone(turn) && turn.Tag.Kind is (TagKind.None or TagKind.Pronoun))
        {
            all.Add(index, new Candidate(participants.Stranger, EvidenceSet.Of(Evidence.IsStranger, turn.Tag.Kind == TagKind.None)
                .With(Evidence.IsStrangerOfPronoun, turn.Tag.Kind == TagKind.Pronoun)));
        }
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
        Strengthen(index, all[index].Addressed, Evidence.AddressedHere);
        Strengthen(index, all[index].Mentioned, Evidence.MentionedHere);
        if (index > 0 && !all[index].StartsScene)
        {
            Strengthen(index, all[index - 1].Addressed, Evidence.AddressedBefore);
            Strengthen(index, all[index - 1].Mentioned, Evidence.MentionedBefore);
        }

        if (!all.IsOutside(index + 1))
        {
            Strengthen(index, all[index + 1].Addressed, Evidence.AddressedNext);
        }
    }

    /// <summary>Adds evidence to those candidates of the turn whom a list holds.</summary>
    private void Strengthen(int index, ReadOnlySpan<Referent> referents, Evidence evidence)
    {
        foreach (var referent in referents)
        {
            if (participants.Find(referent) is { } participant)
            {
                all.TryStrengthen(index, participant, EvidenceSet.Of(evidence));
            }
        }
    }

    private void AddNew(int index, Referent? referent, EvidenceSet place)
    {
        if (referent is not null)
        {
            AddNew(index, participants.Of(referent), place);
        }
    }

    private void AddNew(int index, Participant participant, EvidenceSet place)
    {
        if (!all.TryStrengthen(index, participant, place))
        {
            Add(index, participant, place);
        }
    }

    private void Add(int index, Participant participant, EvidenceSet place) =>
        all.Add(index, new Candidate(participant, place | Words(index, participant) | RenownOf(index, participant)));

    /// <summary>What the whole text tells of the participant.</summary>
    private EvidenceSet RenownOf(int index, Participant participant) =>
        _prominence is not null && all[index].Tag.Kind == TagKind.None ? participant.Renown | _prominence.Of(participant) : participant.Renown;

    /// <summary>Names after the line in its paragraph, where no tag is found, often belong to who speaks.</summary>
    private void AddNamedAfter(int index)
    {
        var turn = all[index];
        var items = names.Items;
        var end = turn.Content[^1].End;
        var evidence = EvidenceSet.Of(TagEvidence.NamedAfter(turn.Tag.Kind));
        var first = _narration.NextName;
        var most = turn.CandidateEnd + (turn.Tag.Kind == TagKind.Name ? MostNamedAfterTag : MostNamedAfter);
        Referent? last = null;
        for (var i = first; i < items.Length && i < first + LongestParagraphOfNames && items[i].Paragraph <= turn.LastParagraph && turn.CandidateEnd < most; i++)
        {
            if (IsNarratedFrom(end, items[i]) && cast.OfMention[i] != last && participants.Speaking(cast.OfMention[i]) is { } participant)
            {
                last = cast.OfMention[i];
                AddNew(index, participant, evidence);
            }
        }
    }

    private static bool IsNarratedFrom(int token, in NameMention name) => name.Tokens.Start >= token && !name.InPassage;

    /// <summary>What the tag and the title or call in the line before tell.</summary>
    private EvidenceSet Words(int index, Participant participant)
    {
        var referent = participant.Referent;
        var turn = all[index];
        var set = TagEvidence.Of(turn.Tag, participant, narrator, _owner, _hasBearer)
            .With(Evidence.OwnsTheNoun, _owner == referent)
            .With(Evidence.AddresseeOfTag, turn.Tag.Addressee == referent)
            .With(Evidence.IsPhrase, (participants.IsBook || participant.Tags == 0) && referent.Forms.Length == 0 && referent != narrator)
            .With(TagEvidence.Near(turn.Tag, referent, participant.LastTag == index - 1), participant.LastTag >= index - TagsBefore || participant.TagsAhead > 0);
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

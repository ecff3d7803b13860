using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Walks the turns with the names of the narration and notes who may speak each and what is known about that.</summary>
internal sealed class EvidenceCollector(Turns all, QuotedText quoted, PooledList<NameMention> names, Cast cast, Characters characters, Entity? narrator)
{
    private const int LookAhead = 4;
    private const int TagsBefore = 12;
    private const int TagsBehind = 6;
    private const int LongestParagraphOfNames = 60;

    // Nobody names more people behind a line; in a list without end each line would have them all.
    private const int MostNamedBehind = 16;

    // Nor half as many behind one whose speaker is named.
    private const int MostNamedBehindTag = 8;

    private readonly Narration _narration = new(quoted, names, cast, characters);
    private int _next;
    private int _ahead = -1;
    private Entity? _owner;

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

    /// <summary>Whom the turn brings on stage.</summary>
    private void Note(int index)
    {
        var turn = all[index];
        _narration.Skip(turn.Content[^1].End);
        if (turn.Tag == TagKind.Noun && turn.Tagged is { } phrase)
        {
            _narration.Stage.Name(characters.Of(phrase), turn.LastParagraph, MentionRole.Subject);
        }

        if (turn.OwnName is { } own && characters.Speaking(own) is { } speaker)
        {
            _narration.Stage.Name(speaker, turn.LastParagraph, MentionRole.Subject);
        }

        if (TaggedIn(turn) is { } tagged)
        {
            characters.Of(tagged).LastTag = index;
        }

        Hear(turn.Addressed);
        Hear(turn.Mentioned);
    }

    /// <summary>Whom the tag names, the narrator for "I".</summary>
    private Entity? TaggedIn(Turn turn) => turn.Tagged ?? (turn.Tag == TagKind.FirstPerson ? narrator : null);

    private void Hear(ReadOnlySpan<Entity> entities)
    {
        foreach (var entity in entities)
        {
            if (characters.Speaking(entity) is { } character)
            {
                _narration.Stage.Hear(character);
            }
        }
    }

    private void Collect(int index)
    {
        var turn = all[index];
        var closest = Closest.Of(_narration.Stage, turn);
        _owner = OwnerIn(turn);
        ReadAhead(index);
        all.Open(index);
        foreach (var character in _narration.Stage.Present)
        {
            Add(index, character, closest.Place(turn, character, _narration));
        }

        AddNamedBehind(index);
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
            characters.Of(here).TagsAhead--;
        }

        _ahead = Math.Max(_ahead, index);
        for (; _ahead < index + TagsBehind && !all.IsOutside(_ahead + 1); _ahead++)
        {
            if (TaggedIn(all[_ahead + 1]) is { } soon)
            {
                characters.Of(soon).TagsAhead++;
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

    private void AddNew(int index, Entity entity, EvidenceSet place) => AddNew(index, characters.Of(entity), place);

    private void AddNew(int index, Character character, EvidenceSet place)
    {
        if (!all.TryStrengthen(index, character.Entity, place))
        {
            Add(index, character, place);
        }
    }

    private void Add(int index, Character character, EvidenceSet place) =>
        all.Add(index, new Candidate(character.Entity, place | Words(index, character) | character.Renown));

    /// <summary>Names behind the line in its paragraph, where no tag is found, often belong to who speaks.</summary>
    private void AddNamedBehind(int index)
    {
        var turn = all[index];
        var items = names.Items;
        var end = turn.Content[^1].End;
        var evidence = default(EvidenceSet).With(turn.Tag == TagKind.Noun ? Evidence.NounNamedBehind : turn.Tag == TagKind.Pronoun ? Evidence.PronounNamedBehind : Evidence.NamedBehind);
        var first = _narration.NextName;
        var most = turn.CandidateEnd + (turn.Tag == TagKind.Name ? MostNamedBehindTag : MostNamedBehind);
        Entity? last = null;
        for (var i = first; i < items.Length && i < first + LongestParagraphOfNames && items[i].Paragraph <= turn.LastParagraph && turn.CandidateEnd < most; i++)
        {
            if (items[i].Tokens.Start >= end && !items[i].InPassage && cast.Of[i] != last && characters.Speaking(cast.Of[i]) is { } character)
            {
                last = cast.Of[i];
                AddNew(index, character, evidence);
            }
        }
    }

    /// <summary>Who "her" in "her mother" is: the latest one whom it fits.</summary>
    private Entity? OwnerIn(Turn turn)
    {
        if (turn.Noun.Owner != Gender.Unknown)
        {
            foreach (var character in _narration.Stage.Present)
            {
                if (character.Entity.Gender == turn.Noun.Owner && character.Entity != turn.Tagged)
                {
                    return character.Entity;
                }
            }
        }

        return null;
    }

    /// <summary>What the tag and the title or call in the line before tell.</summary>
    private EvidenceSet Words(int index, Character character)
    {
        var entity = character.Entity;
        var turn = all[index];
        var set = TagEvidence.Of(turn, character, narrator, _owner)
            .With(Evidence.OwnsTheNoun, _owner == entity)
            .With(Evidence.AddresseeOfTag, turn.Addressee == entity)
            .With(Evidence.IsPhrase, entity.Forms.Count == 0 && entity != narrator)
            .With(Evidence.TaggedNear, character.LastTag >= index - TagsBefore || character.TagsAhead > 0);
        if (index > 0 && !turn.StartsScene)
        {
            var called = all[index - 1].AddressedForm;
            if (called != Gender.Unknown && entity.Gender != Gender.Unknown)
            {
                set = set.With(called == entity.Gender ? Evidence.AddressedFormFits : Evidence.AddressedFormClashes);
            }
        }

        return set;
    }
}

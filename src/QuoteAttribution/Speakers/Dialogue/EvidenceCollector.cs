using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Walks the turns with the names of the narration and notes who may speak each and what is known about that.</summary>
internal sealed class EvidenceCollector(List<Turn> turns, PooledList<NameMention> names, Cast cast, Renown renown, Entity? narrator)
{
    private const int Near = 3;
    private const int LongAgo = 9;
    private const int LookAhead = 4;
    private const int TagsBefore = 12;
    private const int TagsBehind = 6;
    private const int LongestParagraphOfNames = 60;

    private readonly Stage _stage = new();
    private readonly Dictionary<Entity, int> _lastTag = [];
    private int _name;

    public void Run()
    {
        for (var i = 0; i < turns.Count; i++)
        {
            Advance(turns[i].Content[0].Start);
            Collect(i);
            if (turns[i].Tag == TagKind.Noun && turns[i].Tagged is { } phrase && !turns[i].Noun.IsKin)
            {
                _stage.Name(phrase, turns[i].Content[^1].End, turns[i].LastParagraph, isSubject: true);
            }

            if (turns[i].Tagged is { } tagged)
            {
                _lastTag[tagged] = i;
            }
            else if (turns[i].Tag == TagKind.FirstPerson && narrator is not null)
            {
                _lastTag[narrator] = i;
            }
            foreach (var entity in turns[i].Addressed)
            {
                Hear(entity);
            }

            foreach (var entity in turns[i].Mentioned)
            {
                Hear(entity);
            }
        }
    }

    private void Hear(Entity entity)
    {
        if (renown.MaySpeak(entity))
        {
            _stage.Hear(entity);
        }
    }

    /// <summary>Takes note of the names of the narration before a token.</summary>
    private void Advance(int token)
    {
        var items = names.Items;
        for (; _name < items.Length && items[_name].Tokens.Start < token; _name++)
        {
            if (!items[_name].InPassage && renown.MaySpeak(cast.Of[_name]))
            {
                _stage.Name(cast.Of[_name], items[_name].Tokens.Start, items[_name].Paragraph, items[_name].IsSubject);
            }
        }
    }

    private void Collect(int index)
    {
        var turn = turns[index];
        var latest = Latest(turn);
        foreach (var presence in _stage.Present)
        {
            Add(index, presence.Entity, Place(turn, presence, latest));
        }

        AddNamedBehind(index);
        if (turn.Tagged is { } tagged)
        {
            Add(index, tagged, default);
        }

        for (var i = index + 1; i < turns.Count && i <= index + LookAhead && !turns[i].StartsScene; i++)
        {
            if (turns[i].Tag == TagKind.Name && turns[i].Tagged is { } soon)
            {
                Add(index, soon, default);
            }
        }

        if (narrator is not null)
        {
            Add(index, narrator, default);
        }
    }

    private void Add(int index, Entity entity, EvidenceSet place)
    {
        foreach (var known in turns[index].Candidates)
        {
            if (known.Entity == entity)
            {
                return;
            }
        }

        turns[index].Candidates.Add(new Candidate(entity, place | Words(index, entity) | renown.Of(entity)));
    }

    /// <summary>Names behind the line in its paragraph, where no tag is found, often belong to who speaks.</summary>
    private void AddNamedBehind(int index)
    {
        var turn = turns[index];
        var items = names.Items;
        var end = turn.Content[^1].End;
        for (var i = _name; i < items.Length && i < _name + LongestParagraphOfNames && items[i].Paragraph <= turn.LastParagraph; i++)
        {
            if (items[i].Tokens.Start < end || items[i].InPassage || !renown.MaySpeak(cast.Of[i]))
            {
                continue;
            }

            var at = turn.Candidates.FindIndex(c => c.Entity == cast.Of[i]);
            if (at < 0)
            {
                Add(index, cast.Of[i], default(EvidenceSet).With(Evidence.NamedBehind));
            }
            else
            {
                turn.Candidates[at] = turn.Candidates[at] with { Evidence = turn.Candidates[at].Evidence.With(Evidence.NamedBehind) };
            }
        }
    }

    private Closest Latest(Turn turn)
    {
        Presence? first = null;
        Presence? focus = null;
        Presence? subject = null;
        var isOnly = true;
        foreach (var presence in _stage.Present)
        {
            if (turn.Paragraph - presence.Paragraph > LongAgo || !presence.Entity.CouldBe(turn.Gender))
            {
                continue;
            }

            isOnly = first is null;
            first ??= presence;
            subject ??= presence.IsSubject ? presence : null;
            focus = focus is null || presence.FocusAt(turn.Paragraph) > focus.FocusAt(turn.Paragraph) ? presence : focus;
        }

        return new Closest(first, isOnly, focus, subject);
    }

    private static EvidenceSet Place(Turn turn, Presence presence, Closest closest)
    {
        var isLatest = presence == closest.First;
        var isFocus = presence == closest.Focus;
        var distance = turn.Paragraph - presence.Paragraph;
        var set = default(EvidenceSet);
        if (turn.Tag is TagKind.Pronoun or TagKind.Noun)
        {
            return (distance switch
            {
                0 => set.With(presence.IsSubject ? Evidence.PronounSubjectHere : Evidence.PronounNamedHere),
                1 => set.With(presence.IsSubject ? Evidence.PronounSubjectJustBefore : Evidence.PronounNamedJustBefore),
                <= Near => set.With(Evidence.PronounNamedNear),
                > LongAgo => set.With(Evidence.NamedLongAgo),
                _ => set,
            }).With(Evidence.PronounNamedLatest, isLatest).With(Evidence.PronounOnlyOneFits, isLatest && closest.IsOnly).With(Evidence.PronounInFocus, isFocus).With(Evidence.PronounSubjectLatest, presence == closest.Subject);
        }

        return (distance switch
        {
            0 => set.With(presence.IsSubject ? Evidence.SubjectHere : Evidence.NamedHere),
            1 => set.With(presence.IsSubject ? Evidence.SubjectJustBefore : Evidence.NamedJustBefore),
            <= Near => set.With(Evidence.NamedNear),
            > LongAgo => set.With(Evidence.NamedLongAgo),
            _ => set,
        }).With(Evidence.NamedLatest, isLatest).With(Evidence.InFocus, isFocus);
    }

    /// <summary>What the tag and the names in this line and its neighbours tell.</summary>
    private EvidenceSet Words(int index, Entity entity)
    {
        var turn = turns[index];
        var set = Tag(turn, entity)
            .With(Evidence.AddressedHere, turn.Addressed.Contains(entity))
            .With(Evidence.MentionedHere, turn.Mentioned.Contains(entity))
            .With(Evidence.AddresseeOfTag, turn.Addressee == entity)
            .With(Evidence.IsPhrase, entity.Forms.Count == 0 && entity != narrator)
            .With(Evidence.TaggedNear, IsTaggedNear(index, entity));
        if (index > 0 && !turn.StartsScene)
        {
            var before = turns[index - 1];
            set = set
                .With(Evidence.AddressedBefore, before.Addressed.Contains(entity))
                .With(Evidence.MentionedBefore, before.Mentioned.Contains(entity));
            if (before.AddressedForm != Gender.Unknown && entity.Gender != Gender.Unknown)
            {
                set = set.With(before.AddressedForm == entity.Gender ? Evidence.AddressedFormFits : Evidence.AddressedFormClashes);
            }
        }

        return index + 1 < turns.Count && !turns[index + 1].StartsScene
            ? set.With(Evidence.AddressedNext, turns[index + 1].Addressed.Contains(entity))
            : set;
    }

    private bool IsTaggedNear(int index, Entity entity)
    {
        if (_lastTag.TryGetValue(entity, out var last) && last >= index - TagsBefore)
        {
            return true;
        }

        for (var i = index + 1; i < turns.Count && i <= index + TagsBehind && !turns[i].StartsScene; i++)
        {
            if (turns[i].Tagged == entity || (entity == narrator && turns[i].Tag == TagKind.FirstPerson))
            {
                return true;
            }
        }

        return false;
    }

    private EvidenceSet Tag(Turn turn, Entity entity)
    {
        var set = default(EvidenceSet);
        var isNarrator = entity == narrator;
        switch (turn.Tag)
        {
            case TagKind.Name:
                return set.With(Evidence.TagNames, turn.Tagged == entity).With(Evidence.NarratorBesideOtherTag, isNarrator && turn.Tagged != entity);
            case TagKind.Beat:
                return set.With(Evidence.BeatNames, turn.Tagged == entity);
            case TagKind.FirstPerson:
                return set.With(Evidence.TagIsNarrator, isNarrator);
            case TagKind.None:
                return set.With(Evidence.NarratorUntagged, isNarrator);
        }

        if (isNarrator)
        {
            return set.With(Evidence.NarratorBesideOtherTag);
        }

        var isPronoun = turn.Tag == TagKind.Pronoun;
        set = turn.Tagged == entity
            ? set.With(Evidence.TagIsPhraseItself)
                .With(Evidence.TagIsRoleItself, turn.Noun.IsRole)
                .With(Evidence.TagIsUnknownItself, turn.Noun.IsUnknown)
                .With(Evidence.TagIsKinItself, turn.Noun.IsKin)
            : set.With(Evidence.NounIsTitle, !isPronoun && turn.Noun.IsTitleOf(entity))
                .With(Evidence.KinIsTitled, turn.Noun.IsKin && (entity.Has(Honorific.Missis) || entity.Has(Honorific.Mister)));
        return turn.Gender == Gender.Unknown ? set
            : entity.Gender == turn.Gender ? set.With(isPronoun ? Evidence.PronounFits : Evidence.NounFits)
            : entity.Gender == Gender.Unknown ? set.With(isPronoun ? Evidence.PronounFitsUnknownGender : Evidence.NounFitsUnknownGender)
            : set.With(Evidence.GenderClashes);
    }

    /// <summary>Of those on stage whom a tag's gender fits: the one named last, whether it is the only one, the one named most, the last subject.</summary>
    private readonly record struct Closest(Presence? First, bool IsOnly, Presence? Focus, Presence? Subject);
}

using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// What a whole short text tells of each one who may speak its lines without a tag: few are there, and who acts in the narration and is called
/// speaks more of them than who is only spoken of.
/// </summary>
internal sealed class Prominence
{
    // Evidence.cs says "three and more tags".
    private const int Often = 3;

    // Who has a line tells more of who takes part than a name in the narration.
    private const int NamesATag = 2;

    private readonly Participants _participants;
    private readonly Referent? _narrator;
    private readonly Dictionary<Participant, Counts> _counts = [];
    private readonly Participant? _most;

    /// <param name="turns">The turns of the text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="cast">Who they are.</param>
    /// <param name="participants">Those who may speak.</param>
    /// <param name="narrator">Who tells the story, null where nobody in it does.</param>
    public Prominence(ReadOnlySpan<Turn> turns, PooledList<NameMention> names, Cast cast, Participants participants, Referent? narrator)
    {
        _participants = participants;
        _narrator = narrator;
        foreach (var turn in turns)
        {
            Add(turn.Tag.Noun.IsKin ? null : turn.Tag.Referent, new Counts(Tags: 1));
            foreach (var called in turn.Addressed)
            {
                Add(called, new Counts(Called: 1));
            }
        }

        for (var i = 0; i < names.Count; i++)
        {
            Add(names.Items[i].InPassage ? null : cast.OfMention[i], new Counts(Named: 1));
        }

        var most = 0;
        foreach (var (participant, counts) in _counts)
        {
            var sum = counts.Named + (NamesATag * counts.Tags);
            if (sum > most)
            {
                (_most, most) = (participant, sum);
            }

            Company += counts.Tags > 0 || counts.Named > 1 ? 1 : 0;
        }

        Company += narrator is null ? 0 : 1;
    }

    /// <summary>How many take part in the story: they have a tag, or the narration names them twice.</summary>
    public int Company { get; }

    /// <summary>What the text tells of somebody as the speaker of a line without a tag.</summary>
    public EvidenceSet Of(Participant participant)
    {
        if (participant.IsStranger || participant.Referent == _narrator)
        {
            return default;
        }

        var counts = _counts.GetValueOrDefault(participant);
        var hasName = participant.Referent.Forms.Length > 0;
        var isInLinesOnly = hasName && counts is { Named: 0, Tags: 0 };
        return EvidenceSet.Of(Evidence.IsMostNamed, participant == _most)
            .With(Evidence.IsUntagged, counts.Tags == 0)
            .With(Evidence.IsUncalled, counts.Called == 0)
            .With(Evidence.IsHardlyNamed, hasName && counts.Named <= 1)
            .With(Evidence.IsOnlyCalled, isInLinesOnly && counts.Called > 0)
            .With(Evidence.IsOnlyHeardOf, isInLinesOnly && counts.Called == 0)
            .With(Evidence.IsTaggedOften, counts.Tags >= Often);
    }

    private void Add(Referent? referent, Counts more)
    {
        if (referent is not null && (_participants.Find(referent) ?? _participants.Speaking(referent)) is { } participant)
        {
            _counts[participant] = _counts.GetValueOrDefault(participant).Plus(more);
        }
    }

    /// <summary>How often the narration names somebody, how many tags and beats do, and in how many lines the name is called.</summary>
    private readonly record struct Counts(int Named = 0, int Tags = 0, int Called = 0)
    {
        public Counts Plus(Counts more) => new(Named + more.Named, Tags + more.Tags, Called + more.Called);
    }
}

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>How often the whole book lets somebody speak: a town is never tagged, a main character hundreds of times.</summary>
internal sealed class Renown
{
    private const int Often = 8;
    private const double MainShare = 0.12;

    private readonly Dictionary<Entity, int> _tags = [];
    private readonly int _total;
    private readonly bool _castIsGiven;

    public Renown(List<Turn> turns, bool castIsGiven)
    {
        _castIsGiven = castIsGiven;
        foreach (var turn in turns)
        {
            if (turn.Tag is TagKind.Name or TagKind.Noun && turn.Tagged is { } speaker && !turn.Noun.IsKin)
            {
                _tags[speaker] = _tags.GetValueOrDefault(speaker) + 1;
                _total++;
            }
        }
    }

    public EvidenceSet Of(Entity entity)
    {
        var tags = _tags.GetValueOrDefault(entity);
        return default(EvidenceSet)
            .With(Evidence.NeverTagged, tags == 0)
            .With(Evidence.OftenTagged, tags >= Often)
            .With(Evidence.MostTagged, tags > _total * MainShare)
            .With(Evidence.NotKnownAsPerson, entity.Kind != SpeakerKind.Person);
    }

    /// <summary>Whether somebody may speak where no tag says so.</summary>
    public bool MaySpeak(Entity entity) => _castIsGiven ? entity.IsGiven : entity.IsPerson || _tags.ContainsKey(entity);
}

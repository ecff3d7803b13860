namespace QuoteAttribution.Cli.Speakers;

/// <summary>A speaker, over all documents where the name is a full one, else in one document.</summary>
/// <param name="name">The name.</param>
/// <param name="document">The only document; null where documents are joined.</param>
internal sealed class SpeakerRow(string name, string? document)
{
    private KindVotes _kinds;
    private GenderVotes _genders;

    public string Name => name;

    public string? Document => document;

    public long Documents { get; private set; }

    public QuotationCounts Counts { get; private set; }

    /// <summary>What most of the documents that tell take the speaker for; where as many say one thing as another, it stays unknown.</summary>
    public SpeakerKind Kind => _kinds.Winner;

    /// <summary>What most of the documents that tell say; where as many say one thing as the other, it stays unknown.</summary>
    public Gender Gender => _genders.Winner;

    public void Add(CountedSpeaker speaker)
    {
        Documents++;
        Counts += speaker.Counts;
        _kinds.Add(speaker.Kind);
        _genders.Add(speaker.Gender);
    }

    private struct GenderVotes
    {
        private int _femaleMinusMale;

        public readonly Gender Winner => _femaleMinusMale > 0 ? Gender.Female : _femaleMinusMale < 0 ? Gender.Male : Gender.Unknown;

        public void Add(Gender gender) => _femaleMinusMale += gender switch
        {
            Gender.Female => 1,
            Gender.Male => -1,
            _ => 0,
        };
    }

    private struct KindVotes
    {
        private int _persons, _organisations, _groups, _documents;

        public readonly SpeakerKind Winner
        {
            get
            {
                ReadOnlySpan<(int Votes, SpeakerKind Kind)> kinds =
                [
                    (_persons, SpeakerKind.Person), (_organisations, SpeakerKind.Organisation), (_groups, SpeakerKind.Group), (_documents, SpeakerKind.Document),
                ];
                var (most, winner) = (0, SpeakerKind.Unknown);
                foreach (var (votes, kind) in kinds)
                {
                    winner = votes > most ? kind : votes == most ? SpeakerKind.Unknown : winner;
                    most = Math.Max(most, votes);
                }

                return winner;
            }
        }

        public void Add(SpeakerKind kind)
        {
            _persons += kind == SpeakerKind.Person ? 1 : 0;
            _organisations += kind == SpeakerKind.Organisation ? 1 : 0;
            _groups += kind == SpeakerKind.Group ? 1 : 0;
            _documents += kind == SpeakerKind.Document ? 1 : 0;
        }
    }
}

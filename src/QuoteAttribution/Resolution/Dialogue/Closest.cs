namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Of those on salience whom a tag's gender fits: the one named last, and the last subject.</summary>
internal readonly record struct Closest(Participant? First, Participant? Subject)
{
    private const int Near = 3;
    private const int LongAgo = 9;

    public static Closest Of(SalienceList salience, Turn turn)
    {
        Participant? first = null;
        foreach (var participant in salience.Present)
        {
            if (turn.Paragraph - participant.Paragraph > LongAgo || !participant.Referent.CouldBe(turn.Gender))
            {
                continue;
            }

            first ??= participant;
            if (participant.IsSubject)
            {
                return new Closest(first, participant);
            }
        }

        return new Closest(first, null);
    }

    /// <summary>What it tells of a participant where the narration spoke of it last.</summary>
    public EvidenceSet Place(Turn turn, Participant participant, Narration narration)
    {
        var distance = turn.Paragraph - participant.Paragraph;
        return turn.Tag switch
        {
            TagKind.Noun => Place(Places.OfNoun, participant, distance),
            TagKind.Pronoun => Place(Places.OfPronoun, participant, distance)
                .With(Evidence.PronounSubjectLatest, participant == Subject)
                .With(Evidence.PronounMeansElsewhere, narration.Meant == participant && turn.Paragraph - narration.MeantIn <= 1)
                .With(Evidence.PronounTopicNear, participant.IsTopic && distance <= 1)
                .With(Evidence.PronounNamedAsOther, participant.IsOther && distance <= 1),
            _ => Place(Places.OfLine, participant, distance),
        };
    }

    private EvidenceSet Place(in Places places, Participant participant, int distance)
    {
        var set = default(EvidenceSet);
        return (distance switch
        {
            0 => set.With(participant.IsSubject ? places.SubjectHere : places.NamedHere),
            1 => set.With(participant.IsSubject ? places.SubjectJustBefore : places.NamedJustBefore),
            <= Near => set.With(places.NamedNear),
            > LongAgo => set.With(Evidence.NamedLongAgo),
            _ => set,
        }).With(places.NamedLatest, participant == First);
    }

    /// <summary>The evidence that each place is, which weighs differently for each kind of tag.</summary>
    private readonly record struct Places(
        Evidence SubjectHere, Evidence NamedHere, Evidence SubjectJustBefore, Evidence NamedJustBefore, Evidence NamedNear, Evidence NamedLatest)
    {
        public static readonly Places OfNoun = new(
            Evidence.NounSubjectHere, Evidence.NounNamedHere, Evidence.NounSubjectJustBefore, Evidence.NounNamedJustBefore, Evidence.NounNamedNear, Evidence.NounNamedLatest);

        public static readonly Places OfPronoun = new(
            Evidence.PronounSubjectHere, Evidence.PronounNamedHere, Evidence.PronounSubjectJustBefore, Evidence.PronounNamedJustBefore, Evidence.PronounNamedNear, Evidence.PronounNamedLatest);

        public static readonly Places OfLine = new(
            Evidence.SubjectHere, Evidence.NamedHere, Evidence.SubjectJustBefore, Evidence.NamedJustBefore, Evidence.NamedNear, Evidence.NamedLatest);
    }
}

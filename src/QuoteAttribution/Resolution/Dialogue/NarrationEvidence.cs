using QuoteAttribution.Coreference;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What the places tell where the narration names somebody who may speak a line.</summary>
/// <param name="First">Of those on salience whom the tag's gender fits, the one named last.</param>
/// <param name="Subject">Of those, the one who was a subject last.</param>
internal readonly record struct NarrationEvidence(Participant? First, Participant? Subject)
{
    // Evidence.cs says "two or three paragraphs before".
    private const int Near = 3;

    // Evidence.cs says "more than nine paragraphs before".
    private const int LongAgo = 9;

    public static NarrationEvidence Of(SalienceList salience, Turn turn, Referent? narrator)
    {
        Participant? first = null;
        foreach (var participant in salience.Present)
        {
            if (turn.Paragraph - participant.Latest.Paragraph > LongAgo || !participant.Referent.CouldBe(turn.Tag.Gender) || (turn.Tag.Gender != Gender.Unknown && participant.Referent == narrator))
            {
                continue;
            }

            first ??= participant;
            if (participant.Latest.IsSubject)
            {
                return new NarrationEvidence(first, participant);
            }
        }

        return new NarrationEvidence(first, null);
    }

    /// <summary>What it tells of a participant where the narration spoke of it last.</summary>
    public EvidenceSet Of(Turn turn, Participant participant, Narration narration)
    {
        var distance = turn.Paragraph - participant.Latest.Paragraph;
        return turn.Tag.Kind switch
        {
            TagKind.Noun => Place(Places.OfNoun, participant, distance),
            TagKind.Pronoun => Place(Places.OfPronoun, participant, distance)
                .With(Evidence.PronounSubjectLatest, participant == Subject)
                .With(Evidence.PronounMeansElsewhere, narration.Meant == participant && turn.Paragraph - narration.MeantIn <= 1)
                .With(Evidence.PronounTopicNear, participant.Latest.IsTopic && distance <= 1)
                .With(Evidence.PronounNamedAsOther, participant.Latest.IsOther && distance <= 1)
                .With(Evidence.IsAsked, participant.Latest.IsAsked && distance <= 1),
            _ => Place(Places.OfLine, participant, distance)
                .With(participant.Latest.IsSubject ? Evidence.SubjectBetween : Evidence.NamedBetween, turn.Gap > 0 && distance == 1)
                .With(Evidence.OpensJustBefore, participant.Latest.IsOpening && turn.Gap > 0 && distance == 1)
                .With(Evidence.IsAsked, participant.Latest.IsAsked && distance <= 1),
        };
    }

    private EvidenceSet Place(in Places places, Participant participant, int distance)
    {
        var set = default(EvidenceSet);
        return (distance switch
        {
            0 => set.With(participant.Latest.IsSubject ? places.SubjectHere : places.NamedHere),
            1 => set.With(participant.Latest.IsSubject ? places.SubjectJustBefore : places.NamedJustBefore),
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

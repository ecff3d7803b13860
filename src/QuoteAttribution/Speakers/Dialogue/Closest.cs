namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Of those on stage whom a tag's gender fits: the one named last, and the last subject.</summary>
internal readonly record struct Closest(Character? First, Character? Subject)
{
    private const int Near = 3;
    private const int LongAgo = 9;

    public static Closest Of(Stage stage, Turn turn)
    {
        Character? first = null;
        foreach (var character in stage.Present)
        {
            if (turn.Paragraph - character.Paragraph > LongAgo || !character.Entity.CouldBe(turn.Gender))
            {
                continue;
            }

            first ??= character;
            if (character.IsSubject)
            {
                return new Closest(first, character);
            }
        }

        return new Closest(first, null);
    }

    /// <summary>What it tells of a character where the narration spoke of it last.</summary>
    public EvidenceSet Place(Turn turn, Character character, Narration narration)
    {
        var distance = turn.Paragraph - character.Paragraph;
        return turn.Tag switch
        {
            TagKind.Noun => Place(Places.OfNoun, character, distance),
            TagKind.Pronoun => Place(Places.OfPronoun, character, distance)
                .With(Evidence.PronounSubjectLatest, character == Subject)
                .With(Evidence.PronounMeansElsewhere, narration.Meant == character && turn.Paragraph - narration.MeantIn <= 1)
                .With(Evidence.PronounTopicNear, character.IsTopic && distance <= 1)
                .With(Evidence.PronounNamedAsOther, character.IsOther && distance <= 1),
            _ => Place(Places.OfLine, character, distance),
        };
    }

    private EvidenceSet Place(in Places places, Character character, int distance)
    {
        var set = default(EvidenceSet);
        return (distance switch
        {
            0 => set.With(character.IsSubject ? places.SubjectHere : places.NamedHere),
            1 => set.With(character.IsSubject ? places.SubjectJustBefore : places.NamedJustBefore),
            <= Near => set.With(places.NamedNear),
            > LongAgo => set.With(Evidence.NamedLongAgo),
            _ => set,
        }).With(places.NamedLatest, character == First);
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

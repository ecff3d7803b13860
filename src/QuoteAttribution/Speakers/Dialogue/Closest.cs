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
        var isLatest = character == First;
        var distance = turn.Paragraph - character.Paragraph;
        var set = default(EvidenceSet);
        if (turn.Tag == TagKind.Noun)
        {
            return (distance switch
            {
                0 => set.With(character.IsSubject ? Evidence.NounSubjectHere : Evidence.NounNamedHere),
                1 => set.With(character.IsSubject ? Evidence.NounSubjectJustBefore : Evidence.NounNamedJustBefore),
                <= Near => set.With(Evidence.NounNamedNear),
                > LongAgo => set.With(Evidence.NamedLongAgo),
                _ => set,
            }).With(Evidence.NounNamedLatest, isLatest);
        }

        if (turn.Tag == TagKind.Pronoun)
        {
            return (distance switch
            {
                0 => set.With(character.IsSubject ? Evidence.PronounSubjectHere : Evidence.PronounNamedHere),
                1 => set.With(character.IsSubject ? Evidence.PronounSubjectJustBefore : Evidence.PronounNamedJustBefore),
                <= Near => set.With(Evidence.PronounNamedNear),
                > LongAgo => set.With(Evidence.NamedLongAgo),
                _ => set,
            }).With(Evidence.PronounNamedLatest, isLatest)
                .With(Evidence.PronounSubjectLatest, character == Subject)
                .With(Evidence.PronounMeansElsewhere, narration.Meant == character && turn.Paragraph - narration.MeantIn <= 1)
                .With(Evidence.PronounTopicNear, character.IsTopic && distance <= 1)
                .With(Evidence.PronounNamedAsOther, character.IsOther && distance <= 1);
        }

        return (distance switch
        {
            0 => set.With(character.IsSubject ? Evidence.SubjectHere : Evidence.NamedHere),
            1 => set.With(character.IsSubject ? Evidence.SubjectJustBefore : Evidence.NamedJustBefore),
            <= Near => set.With(Evidence.NamedNear),
            > LongAgo => set.With(Evidence.NamedLongAgo),
            _ => set,
        }).With(Evidence.NamedLatest, isLatest);
    }
}

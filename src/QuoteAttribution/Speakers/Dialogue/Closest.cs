namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Of those on stage whom a tag's gender fits: the one named last, whether it is the only one, the one named most, the last subject.</summary>
internal readonly record struct Closest(Character? First, bool IsOnly, Character? InFocus, Character? Subject)
{
    private const int Near = 3;
    private const int LongAgo = 9;

    public static Closest Of(Stage stage, Turn turn)
    {
        Character? first = null;
        Character? inFocus = null;
        Character? subject = null;
        var most = double.NegativeInfinity;
        var isOnly = true;
        foreach (var character in stage.Present)
        {
            if (turn.Paragraph - character.Paragraph > LongAgo || !character.Entity.CouldBe(turn.Gender))
            {
                continue;
            }

            isOnly = first is null;
            first ??= character;
            subject ??= character.IsSubject ? character : null;
            if (character.FocusAt(turn.Paragraph) is var focus && focus > most)
            {
                inFocus = character;
                most = focus;
            }
        }

        return new Closest(first, isOnly, inFocus, subject);
    }

    /// <summary>What it tells of a character where the narration named it last.</summary>
    public EvidenceSet Place(Turn turn, Character character)
    {
        var isLatest = character == First;
        var isFocus = character == InFocus;
        var distance = turn.Paragraph - character.Paragraph;
        var set = default(EvidenceSet);
        if (turn.Tag is TagKind.Pronoun or TagKind.Noun)
        {
            return (distance switch
            {
                0 => set.With(character.IsSubject ? Evidence.PronounSubjectHere : Evidence.PronounNamedHere),
                1 => set.With(character.IsSubject ? Evidence.PronounSubjectJustBefore : Evidence.PronounNamedJustBefore),
                <= Near => set.With(Evidence.PronounNamedNear),
                > LongAgo => set.With(Evidence.NamedLongAgo),
                _ => set,
            }).With(Evidence.PronounNamedLatest, isLatest).With(Evidence.PronounOnlyOneFits, isLatest && IsOnly).With(Evidence.PronounInFocus, isFocus).With(Evidence.PronounSubjectLatest, character == Subject);
        }

        return (distance switch
        {
            0 => set.With(character.IsSubject ? Evidence.SubjectHere : Evidence.NamedHere),
            1 => set.With(character.IsSubject ? Evidence.SubjectJustBefore : Evidence.NamedJustBefore),
            <= Near => set.With(Evidence.NamedNear),
            > LongAgo => set.With(Evidence.NamedLongAgo),
            _ => set,
        }).With(Evidence.NamedLatest, isLatest).With(Evidence.InFocus, isFocus);
    }
}

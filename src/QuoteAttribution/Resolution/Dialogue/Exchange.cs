namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What the speakers of the turns before tell of a turn's speaker: people answer each other.</summary>
internal static class Exchange
{
    /// <summary>How a speaker of this turn relates to those before.</summary>
    public static Relation Between(in ExchangeState before, int speaker) =>
        before.Last == 0 ? Relation.Opens
        : speaker == before.Last ? Relation.GoesOn
        : speaker == before.Other ? (before.Streak >= ExchangeState.SteadyStreak ? Relation.AnswersSteadily : Relation.Answers)
        : before.Other == 0 ? Relation.Opens
        : Relation.JoinsIn;

    /// <summary>What such a relation tells in this turn.</summary>
    public static EvidenceSet Of(Turn turn, Relation relation)
    {
        var set = default(EvidenceSet);
        var isPronoun = turn.Tag == TagKind.Pronoun;
        var isNoun = turn.Tag == TagKind.Noun;
        return relation switch
        {
            Relation.GoesOn when isNoun => set.With(turn.Gap < 0 ? Evidence.NounGoesOnInParagraph : Evidence.NounGoesOn).With(Evidence.OtherGoesOn, turn.Noun.IsOther),
            Relation.Answers or Relation.AnswersSteadily when isNoun => set.With(turn.Gap < 0 ? Evidence.AnswersInParagraph : Evidence.NounAnswers).With(Evidence.OtherAnswers, turn.Noun.IsOther),
            Relation.GoesOn => set.With((isPronoun, turn.Gap) switch
            {
                (true, < 0) => Evidence.PronounGoesOnInParagraph,
                (true, 0) => Evidence.PronounGoesOnAfterLine,
                (true, _) => Evidence.PronounGoesOnAfterNarration,
                (_, < 0) => Evidence.GoesOnInParagraph,
                (_, 0) => Evidence.GoesOnAfterLine,
                _ => Evidence.GoesOnAfterNarration,
            }).With(Evidence.GoesOnAfterQuestion, turn.FollowsQuestion),
            Relation.Answers or Relation.AnswersSteadily => (turn.Gap switch
            {
                < 0 => set.With(Evidence.AnswersInParagraph),
                0 => set.With(isPronoun ? Evidence.PronounAnswers : Evidence.Answers),
                _ => set,
            }).With(Evidence.SteadyPair, relation == Relation.AnswersSteadily),
            Relation.JoinsIn => set.With(Evidence.JoinsIn),
            _ => set,
        };
    }
}

/// <summary>How the speaker of a turn relates to the speakers of those before.</summary>
internal enum Relation : byte
{
    /// <summary>Nobody spoke before, or only one other.</summary>
    Opens,
    GoesOn,
    Answers,

    /// <summary>The two have answered each other for a while.</summary>
    AnswersSteadily,

    /// <summary>Somebody else than the last two.</summary>
    JoinsIn,
}

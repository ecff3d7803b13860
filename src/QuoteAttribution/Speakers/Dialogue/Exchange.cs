namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>What the speakers of the turns before tell of a turn's speaker: people answer each other.</summary>
internal static class Exchange
{
    public static EvidenceSet Of(Turn turn, Step before, Entity speaker)
    {
        var set = default(EvidenceSet);
        if (before.Last is null)
        {
            return set;
        }

        var isPronoun = turn.Tag is TagKind.Pronoun or TagKind.Noun;
        if (speaker == before.Last)
        {
            return set.With((isPronoun, turn.Gap) switch
            {
                (true, < 0) => Evidence.PronounGoesOnInParagraph,
                (true, 0) => Evidence.PronounGoesOnAfterLine,
                (true, _) => Evidence.PronounGoesOnAfterNarration,
                (_, < 0) => Evidence.GoesOnInParagraph,
                (_, 0) => Evidence.GoesOnAfterLine,
                _ => Evidence.GoesOnAfterNarration,
            }).With(Evidence.GoesOnAfterQuestion, turn.FollowsQuestion);
        }

        if (speaker != before.Other)
        {
            return set.With(Evidence.JoinsIn, before.Other is not null);
        }

        return set.With((isPronoun, turn.Gap) switch
        {
            (_, < 0) => Evidence.AnswersInParagraph,
            (true, 0) => Evidence.PronounAnswers,
            (true, _) => Evidence.PronounAnswersAfterNarration,
            (_, 0) => Evidence.Answers,
            _ => Evidence.AnswersAfterNarration,
        }).With(Evidence.SteadyPair, before.Streak >= Step.SteadyStreak);
    }
}

namespace QuoteAttribution.Quoting;

/// <summary>What tells questions from answers; the numbers stand in <c>turn-weights.txt</c>.</summary>
internal enum InterviewWeight
{
    Asks,
    MayAsk,
    AsksNot,
    AsksOfSelf,
    AnswersAsking,
    AnswersOfSelf,
    AnswerGoesOn,
    QuestionGoesOn,
    LongestQuestion,
    LongestRemark,
    FewestQuestions,
    ShareAsked,
    ShareToYou,
    ShareOfSelf,
}

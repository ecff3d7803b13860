using QuoteAttribution.Cues.Reports;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Cues;

/// <summary>Each piece of evidence of a report is noted where the text gives it; ¶ stands between paragraphs.</summary>
public sealed class ReportEvidenceTests
{
    private const string Story = "“It rains,” said Mara.¶“So it does,” said Odile.¶“Let it rain,” said Mara.¶";

    public static TheoryData<string, string> Noted => new()
    {
        { nameof(ReportEvidence.TagAfter), "The pier was old, she said." },
        { nameof(ReportEvidence.TagWithin), "The pier, she said, was old." },
        { nameof(ReportEvidence.TagInverted), "The pier is old, said Tom Lind, a farmer." },
        { nameof(ReportEvidence.AccordingTo), "The pier is old, according to the mayor." },
        { nameof(ReportEvidence.QuestionAsked), "Asked whether it would hold, the mayor nodded." },
        { nameof(ReportEvidence.IsTold), "The crew was told that it would hold." },
        { nameof(ReportEvidence.NounOfSaying), "The mayor's promise that it would hold calmed the crowd." },
        { nameof(ReportEvidence.CueSays), "The mayor said that it would hold." },
        { nameof(ReportEvidence.CueTells), "The mayor told them that it would hold." },
        { nameof(ReportEvidence.CueAsks), "The mayor asked whether it would hold." },
        { nameof(ReportEvidence.CueIsManner), "The mayor whispered that it would hold." },
        { nameof(ReportEvidence.CueVoices), "The mayor denied the charge." },
        { nameof(ReportEvidence.CueThinks), "The mayor believes that it will hold." },
        { nameof(ReportEvidence.CueJudges), "The mayor denounced the plan." },
        { nameof(ReportEvidence.CueActs), "The mayor plans to pay." },
        { nameof(ReportEvidence.CueInPast), "The mayor said that it would hold." },
        { nameof(ReportEvidence.CueInPresent), "The mayor says that it will hold." },
        { nameof(ReportEvidence.CueInBaseForm), "The sailors say that it will hold." },
        { nameof(ReportEvidence.CueInIng), "The mayor rose, adding that it would hold." },
        { nameof(ReportEvidence.CueHasAuxiliary), "The mayor has said that it will hold." },
        { nameof(ReportEvidence.CueIsProgressive), "The mayor is saying that it will hold." },
        { nameof(ReportEvidence.CueHasModal), "The mayor would say that it will hold." },
        { nameof(ReportEvidence.CueIsNegated), "The mayor did not say that it would hold." },
        { nameof(ReportEvidence.CueIsInfinitive), "The mayor declined to say whether it would hold." },
        { nameof(ReportEvidence.IsUntold), "The mayor declined to say whether it would hold." },
        { nameof(ReportEvidence.CueIsPurpose), "The mayor used the speech to announce that it would hold." },
        { nameof(ReportEvidence.CueTakesPreposition), "The mayor called for a vote." },
        { nameof(ReportEvidence.SourceIsName), "Ann Reed said that it would hold." },
        { nameof(ReportEvidence.SourceIsHeOrShe), "She said that it would hold." },
        { nameof(ReportEvidence.SourceIsThey), "They said that it would hold." },
        { nameof(ReportEvidence.SourceIsIt), "It said that the pier would hold." },
        { nameof(ReportEvidence.SourceIsFirstPerson), "I said that it would hold." },
        { nameof(ReportEvidence.SourceIsOtherPronoun), "You said that it would hold." },
        { nameof(ReportEvidence.SourceIsRelative), "The mayor, who said that it would hold, left." },
        { nameof(ReportEvidence.SourceIsPerson), "The mayor said that it would hold." },
        { nameof(ReportEvidence.SourceIsBody), "The council said that it would hold." },
        { nameof(ReportEvidence.SourceIsDocument), "The letter said that it would hold." },
        { nameof(ReportEvidence.SourceIsPlace), "London said that it would hold." },
        { nameof(ReportEvidence.SourceIsPlural), "The gulls said that it would hold." },
        { nameof(ReportEvidence.SourceIsOtherNoun), "The storm said that it would hold." },
        { nameof(ReportEvidence.SourceIsQuantified), "Some people said that it would hold." },
        { nameof(ReportEvidence.SourceIsIndefinite), "A sailor said that it would hold." },
        { nameof(ReportEvidence.SourceIsJoint), "Reed and Lind said that it would hold." },
        { nameof(ReportEvidence.SourceIsExplained), "The mayor, Ann Reed, said that it would hold." },
        { nameof(ReportEvidence.SourceIsShared), "The mayor said that it was old and added that it would hold." },
        { nameof(ReportEvidence.SourceIsApart), "The mayor, after a pause, said that it would hold." },
        { nameof(ReportEvidence.SourceIsMissing), "Asked whether it would hold, the mayor nodded." },
        { nameof(ReportEvidence.OpensWithThat), "The mayor said that it would hold." },
        { nameof(ReportEvidence.OpensWithWhether), "The mayor asked whether it would hold." },
        { nameof(ReportEvidence.OpensWithClause), "The mayor said it would hold." },
        { nameof(ReportEvidence.OpensWithInfinitive), "The mayor promised to rebuild it." },
        { nameof(ReportEvidence.OpensWithNoun), "The mayor denied the charge." },
        { nameof(ReportEvidence.OpensWithQuestionWord), "The mayor said what would hold." },
        { nameof(ReportEvidence.OpensWithPreposition), "The mayor said in the storm the pier would hold." },
        { nameof(ReportEvidence.OpensWithIng), "The mayor denied taking the boat." },
        { nameof(ReportEvidence.HoldsClause), "The mayor said it would hold." },
        { nameof(ReportEvidence.HoldsModal), "The mayor said it would hold." },
        { nameof(ReportEvidence.SubjectIsPronoun), "The mayor said she left." },
        { nameof(ReportEvidence.HoldsMarks), "The mayor said she was “not amused”." },
        { nameof(ReportEvidence.HoldsComma), "The mayor said that the old, wet pier would hold." },
        { nameof(ReportEvidence.HasThreeWords), "The mayor denied the charge." },
        { nameof(ReportEvidence.HasSixWords), "The mayor said that it would hold." },
        { nameof(ReportEvidence.HasTwelveWords), "The mayor said that the old pier of the town would hold." },
        { nameof(ReportEvidence.HasManyWords), Long(6) },
        { nameof(ReportEvidence.HasVeryManyWords), Long(12) },
        { nameof(ReportEvidence.IsApart), "The mayor said in the town hall on Friday that it would hold." },
        { nameof(ReportEvidence.EndsSentence), "The mayor said that it would hold." },
        { nameof(ReportEvidence.EndsAtComma), "The mayor said that it would hold, adding that it was old." },
        { nameof(ReportEvidence.OpensSentence), "The mayor said that it would hold." },
        { nameof(ReportEvidence.FollowsCoordinator), "The crowd cheered, and the mayor said that it would hold." },
        { nameof(ReportEvidence.FollowsComma), "In the hall, the mayor said that it would hold." },
        { nameof(ReportEvidence.IsSubordinate), "The crowd cheered because the mayor said that it would hold." },
        { nameof(ReportEvidence.FollowsWhat), "The crowd heard what the mayor said was a joke." },
        { nameof(ReportEvidence.FollowsThat), "It was odd that the mayor said it would hold." },
        { nameof(ReportEvidence.FollowsRelative), "The gulls left the pier which the mayor said it would rebuild." },
        { nameof(ReportEvidence.StandsLate), "In the hall of the town by the pier at the end of the day in the rain the mayor said that it would hold." },
        { nameof(ReportEvidence.IsWithinReport), "Reed said that Lind had told them that it would hold." },
        { nameof(ReportEvidence.HoldsReport), "Reed said that Lind had told them that it would hold." },
        { nameof(ReportEvidence.IsInHeadline), "Harbour Board Says Old Pier Will Hold¶The board met on Friday. It said that the pier would hold." },
        { nameof(ReportEvidence.StandsBesideMarks), "“No,” Ann said. She said that it would hold." },
        { nameof(ReportEvidence.IsInStory), Story + "She said that it would hold." },
        { nameof(ReportEvidence.IsInTurn), "BROOK: The mayor said that it would hold.¶LIND: When?¶BROOK: In May.¶LIND: I see." },
        { nameof(ReportEvidence.IsInSpeech), "The council met on Friday. “The mayor said that it would hold,” Ann Reed said." },
        { nameof(ReportEvidence.IsToldInSpeech), "The council met on Friday. “The mayor told us that it would hold,” Ann Reed said." },
        { nameof(ReportEvidence.IsInLine), Story + "“Gran says it will stop,” said Odile." },
    };

    [Theory]
    [MemberData(nameof(Noted))]
    public void A_piece_is_noted_where_the_text_gives_it(string evidence, string text) =>
        EvidenceIn(text).Should().Contain(pieces => pieces.Has(Enum.Parse<ReportEvidence>(evidence)));

    [Fact]
    public void Every_piece_has_an_example() => Noted.Select(static row => row.Data.Item1).Should().BeEquivalentTo(Enum.GetNames<ReportEvidence>());

    [Theory]
    [InlineData("“It will hold,” the mayor said.")]
    [InlineData("The mayor: “It will hold.”")]
    [InlineData("“It will hold.”")]
    public void What_stands_between_marks_alone_is_not_judged(string text) => EvidenceIn(text).Should().OnlyContain(static pieces => pieces.IsNone);

    private static string Long(int parts) => $"The mayor said that the pier would hold{string.Concat(Enumerable.Repeat(" in the rain of", parts))} May.";

    private static List<ReportEvidenceSet> EvidenceIn(string text)
    {
        using var memory = Workspace.Lease();
        var options = new QuoteAttributionOptions { Indirect = IndirectQuotations.All };
        var reading = Walk.With(options).Read(text.Replace("¶", "\n\n", StringComparison.Ordinal), [], memory, TestContext.Current.CancellationToken);
        return [.. reading.Links.Items.ToArray().Select(static link => link.Evidence)];
    }
}

namespace QuoteAttribution.Tests;

/// <summary>What looks like a report is judged, and what is unlikely to be one is left out.</summary>
public sealed class ReportSelectionTests
{
    [Theory]
    [InlineData("Ann Reed said that the pier would hold.")]
    [InlineData("The mayor told reporters on Friday that the pier would be rebuilt by May.")]
    [InlineData("The pier will close, according to the harbour board.")]
    [InlineData("The old pier would be rebuilt by May, the mayor said.")]
    [InlineData("She added that nobody had been hurt.")]
    public void A_plain_report_is_given_to_those_who_want_few_mistakes(string text) => Count(text, ReportSelection.Precise).Should().Be(1);

    [Theory]
    [InlineData("The visit allowed the board to show that the town still has friends.")]
    [InlineData("Tom Lind, who would not be discussing the pier, left.")]
    public void What_is_no_report_is_left_out(string text)
    {
        Count(text, ReportSelection.Balanced).Should().Be(0);
        Count(text, ReportSelection.Everything).Should().Be(1);
    }

    [Fact]
    public void What_somebody_says_that_another_said_is_told_for_itself() =>
        Words("Ann Reed said that Tom Lind had said the pier was safe.").Should().Equal("that Tom Lind had said the pier was safe", "the pier was safe");

    [Fact]
    public void What_somebody_says_to_plan_is_not() =>
        Words("Ann Reed said that she planned to leave the town.").Should().Equal("that she planned to leave the town");

    [Fact]
    public void What_stands_between_marks_is_always_given() =>
        Count("The visit allowed the board to show that the town still has “friends”.", ReportSelection.Precise).Should().Be(1);

    [Fact]
    public void A_likelier_report_is_surer()
    {
        var everything = With(ReportSelection.Everything);

        var plain = everything.Analyze("Ann Reed said that the pier would hold.", TestContext.Current.CancellationToken).Quotations[0].Attribution!.Confidence;
        var odd = everything.Analyze("The visit allowed the board to show that the town still has friends.", TestContext.Current.CancellationToken).Quotations[0].Attribution!.Confidence;

        plain.Should().BeGreaterThan(0.7);
        odd.Should().BeLessThan(0.4);
    }

    [Fact]
    public void The_balance_is_the_default() => new QuoteAttributionOptions().Reports.Should().Be(ReportSelection.Balanced);

    [Fact]
    public void A_selection_that_does_not_exist_is_refused() =>
        FluentActions.Invoking(static () => new QuoteAttributor(new QuoteAttributionOptions { Reports = (ReportSelection)7 }))
            .Should().Throw<ArgumentException>().WithMessage("Reports is 7; give one of Precise, Balanced, Everything.*");

    [Fact]
    public void It_is_explained_what_speaks_for_a_report()
    {
        var quotation = new QuoteAttributor(new QuoteAttributionOptions { Explain = true })
            .Analyze("Ann Reed said that the pier would hold.", TestContext.Current.CancellationToken).Quotations[0];

        quotation.Explanation!.Evidence.Should().HaveCount(5).And.Contain(static reason => reason.Text == "“that” opens it" && reason.Weight > 0);
        quotation.Explanation.Factors.Should().ContainSingle(static factor => factor.Id == "report-probability");
    }

    [Fact]
    public void A_quotation_that_goes_on_where_the_report_before_is_left_out_refers_to_none()
    {
        const string Text = "The visit allowed the board to show that the town still has friends. Ann Reed said that the pier was safe. “It will hold.”";

        var quotations = new QuoteAttributor(new QuoteAttributionOptions { Explain = true }).Analyze(Text, TestContext.Current.CancellationToken).Quotations;

        quotations.Should().HaveCount(2);
        quotations[1].Explanation!.SameSpeakerAs.Should().Be(0);
    }

    private static IEnumerable<string> Words(string text) =>
        new QuoteAttributor(new QuoteAttributionOptions { Reports = ReportSelection.Everything, Indirect = IndirectQuotations.All })
            .Analyze(text, TestContext.Current.CancellationToken).Quotations.Select(quotation => quotation.Spans[0].In(text).ToString());

    private static int Count(string text, ReportSelection selection) => With(selection).Analyze(text, TestContext.Current.CancellationToken).Quotations.Count;

    private static QuoteAttributor With(ReportSelection selection) => new(new QuoteAttributionOptions { Reports = selection });
}

namespace QuoteAttribution.Tests;

public class BeliefTests
{
    private static readonly QuoteAttributor Everything = new(new QuoteAttributionOptions { Indirect = IndirectQuotations.All });

    [Theory]
    [InlineData("Ada Lind believes that the pier will hold.", "that the pier will hold")]
    [InlineData("Ada Lind wanted to leave.", "to leave")]
    [InlineData("Ada Lind decided to sell the boat.", "to sell the boat")]
    public void What_somebody_thinks_or_means_to_do_is_a_belief(string text, string content)
    {
        var quotation = Everything.Analyze(text, TestContext.Current.CancellationToken).Quotations.Should().ContainSingle().Subject;

        quotation.Spans[0].In(text).ToString().Should().Be(content);
        quotation.Attribution!.Kind.Should().Be(AttributionKind.Belief);
        quotation.Attribution.Speaker!.Name.Should().Be("Ada Lind");
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Ada Lind said that the pier would hold.")]
    [InlineData("Ada Lind promised to leave.")]
    [InlineData("“It will hold,” Ada Lind hoped aloud and said.")]
    public void What_somebody_says_is_none(string text) =>
        Everything.Analyze(text, TestContext.Current.CancellationToken).Quotations[0].Attribution!.Kind.Should().Be(AttributionKind.Speech);

    [Fact]
    public void Marks_show_words_whatever_the_cue()
    {
        var quotation = QuoteAttributor.Default.Analyze("“I am late,” thought Ada Lind.", TestContext.Current.CancellationToken).Quotations[0];

        quotation.Kind.Should().Be(QuotationKind.Direct);
        quotation.Attribution!.Kind.Should().Be(AttributionKind.Belief);
    }

    [Fact]
    public void An_unknown_kind_is_refused()
    {
        var act = () => new QuoteAttributor(new QuoteAttributionOptions { Indirect = (IndirectQuotations)8 });

        act.Should().Throw<ArgumentException>().WithMessage("Indirect is 8; give None or Speech or Beliefs or All*");
    }
}

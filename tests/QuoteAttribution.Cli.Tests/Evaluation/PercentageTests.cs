using QuoteAttribution.Cli.Evaluation;

namespace QuoteAttribution.Cli.Tests.Evaluation;

public class PercentageTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 100)]
    [InlineData(33.333333333333336, 33.3)]
    [InlineData(66.66666666666667, 66.7)]
    [InlineData(99.95, 100)]
    [InlineData(2.25, 2.2)]
    [InlineData(2.75, 2.8)]
    [InlineData(0.15, 0.1)]
    [InlineData(0.05, 0.1)]
    [InlineData(6.35, 6.3)]
    public void Percent_are_rounded_to_the_nearest_decimal_and_to_the_even_one_of_two(double percent, double rounded) =>
        Percentage.Rounded(percent).Should().Be(rounded);

    [Fact]
    public void A_share_of_nothing_is_nothing() => Percentage.Of(0, 0).Should().Be(0);
}

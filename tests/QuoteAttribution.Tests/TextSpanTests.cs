namespace QuoteAttribution.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void End_is_exclusive() => new TextSpan(3, 4).End.Should().Be(7);

    [Fact]
    public void From_bounds_takes_an_exclusive_end() => TextSpan.FromBounds(3, 7).Should().Be(new TextSpan(3, 4));

    [Fact]
    public void From_bounds_allows_an_empty_span() => TextSpan.FromBounds(5, 5).Length.Should().Be(0);

    [Fact]
    public void From_bounds_refuses_an_end_before_the_start()
    {
        var act = () => TextSpan.FromBounds(7, 3);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("end");
    }

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(2, 5, true)]
    [InlineData(4, 0, true)]
    [InlineData(1, 3, false)]
    [InlineData(4, 4, false)]
    public void A_span_contains_what_lies_wholly_within_it(int start, int length, bool expected) =>
        new TextSpan(2, 5).Contains(new TextSpan(start, length)).Should().Be(expected);

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(6, 9, true)]
    [InlineData(7, 1, false)]
    public void Spans_that_only_touch_do_not_overlap(int start, int length, bool expected) =>
        new TextSpan(2, 5).Overlaps(new TextSpan(start, length)).Should().Be(expected);

    [Fact]
    public void In_gives_the_characters_of_the_span() =>
        new TextSpan(1, 4).In("“Rain,” she said.").ToString().Should().Be("Rain");

    [Fact]
    public void In_refuses_a_text_that_is_too_short()
    {
        var act = () => new TextSpan(3, 4).In("short").ToString();

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}

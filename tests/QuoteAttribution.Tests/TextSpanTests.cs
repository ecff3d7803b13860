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
    [InlineData(-1, 0, "start")]
    [InlineData(0, -1, "length")]
    [InlineData(-5, 10, "start")]
    [InlineData(int.MinValue, int.MinValue, "start")]
    [InlineData(1, int.MaxValue, "length")]
    [InlineData(int.MaxValue, int.MaxValue, "length")]
    public void A_span_that_no_text_can_have_is_refused(int start, int length, string parameter) =>
        FluentActions.Invoking(() => new TextSpan(start, length)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void The_longest_span_ends_at_the_largest_number() => new TextSpan(int.MaxValue, 0).End.Should().Be(new TextSpan(0, int.MaxValue).End);

    [Theory]
    [InlineData(-1, 0, "start")]
    [InlineData(-2, -2, "start")]
    [InlineData(int.MaxValue, int.MinValue, "end")]
    public void From_bounds_refuses_what_no_text_can_have(int start, int end, string parameter) =>
        FluentActions.Invoking(() => TextSpan.FromBounds(start, end)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void A_range_slices_what_the_span_covers() => "“Rain,” she said."[new TextSpan(1, 4).Range].Should().Be("Rain");

    [Fact]
    public void A_span_reads_like_a_range() => new TextSpan(3, 4).ToString().Should().Be("3..7");

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_span_contains_the_places_before_its_end(int offset, bool expected) => new TextSpan(2, 5).Contains(offset).Should().Be(expected);

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

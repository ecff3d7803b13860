using QuoteAttribution.Lexicons;
using QuoteAttribution.Resolution.Results;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>What is called so likely is set right by how often it was right.</summary>
public sealed class CalibrationTests
{
    public static TheoryData<string> Groups => [.. Enum.GetNames<ConfidenceGroup>()];

    [Theory]
    [InlineData(0.2, 0.4)]
    [InlineData(0.5, 0.6)]
    [InlineData(0.35, 0.5)]
    [InlineData(0.1, 0.2)]
    [InlineData(0, 0)]
    [InlineData(0.75, 0.8)]
    [InlineData(1, 1)]
    public void Between_the_rows_lie_straight_lines(double called, double right) =>
        Read("[SceneUntagged]\n0.2 0.4\n0.5 0.6")[(int)ConfidenceGroup.SceneUntagged].At(called).Should().BeApproximately(right, 1e-9);

    [Fact]
    public void A_group_without_rows_is_as_right_as_it_is_called() =>
        Read("[SceneUntagged]\n0.2 0.4")[(int)ConfidenceGroup.Label].At(0.3).Should().BeApproximately(0.3, 1e-9);

    [Theory]
    [MemberData(nameof(Groups))]
    public void What_is_called_likelier_is_never_less_likely(string group)
    {
        var steps = Enumerable.Range(0, 101).Select(step => Calibration.Of(Enum.Parse<ConfidenceGroup>(group), step / 100.0)).ToList();

        steps.Should().BeInAscendingOrder().And.OnlyContain(static share => share >= 0 && share <= 1);
    }

    [Theory]
    [InlineData("[Lines]\n0.2 0.4", "table, line 2: [Lines] is no group; give one of SceneUntagged, *")]
    [InlineData("[Label]\n0.2", "table, line 2: \"0.2\" is no pair of shares from 0 to 1.")]
    [InlineData("[Label]\n0.2 1.4", "table, line 2: \"0.2 1.4\" is no pair of shares from 0 to 1.")]
    [InlineData("[Label]\n0.4 0.4\n0.2 0.5", "table, line 3: \"0.2 0.5\" stands after a row that is as high; put the rows in order.")]
    public void A_row_that_cannot_be_read_is_an_error_that_names_the_line(string lines, string message) =>
        FluentActions.Invoking(() => Read(lines)).Should().Throw<FormatException>().WithMessage(message);

    private static Calibration[] Read(string lines)
    {
        using var reader = new StringReader(lines);
        using var file = new LexiconFile("table", reader);
        return Calibration.Read(file);
    }
}

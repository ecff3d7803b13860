namespace QuoteAttribution.Tests.Resolution;

/// <summary>How sure a speaker of a scene is; ¶ stands between paragraphs, and the last line is the one that is looked at.</summary>
public class CertaintyTests
{
    private const string OneIsKnown = "Ann Reed came home late.¶She sat down by the window and looked at the rain for a while.¶“Is there any bread left?”¶“There is none.”¶“Why not?”";

    [Theory]
    [InlineData(AttributionPolicy.Precision)]
    [InlineData(AttributionPolicy.Cover)]
    public void The_only_one_whom_a_scene_names_is_not_certain(AttributionPolicy policy)
    {
        var result = Analyze(OneIsKnown, policy);

        result.Quotations.Should().HaveCount(3);
        result.Quotations.Select(static quotation => quotation.Attribution?.Confidence ?? 0).Should().OnlyContain(static confidence => confidence < 0.95);
    }

    [Fact]
    public void Who_is_named_beside_the_line_is_as_certain_as_anybody_is() =>
        Analyze(OneIsKnown + "¶“It rains,” said Ann Reed.", AttributionPolicy.Precision).Quotations[^1].Attribution!.Confidence.Should().Be(0.98);

    private static AttributionResult Analyze(string text, AttributionPolicy policy) => new QuoteAttributor(new QuoteAttributionOptions { Policy = policy })
        .Analyze(text.Replace("¶", "\n\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
}

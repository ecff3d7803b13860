namespace QuoteAttribution.Tests.Resolution;

public class LabelTests
{
    private const string Before = "“We sail,” said Mara.\n\n“With whom?” asked Tom.\n\n“With nobody,” said Mara.\n\n";

    [Fact]
    public void What_somebody_does_before_a_colon_is_no_label()
    {
        Sure("Odile turned to Mara: “Is she mad?”").Should().BeLessThan(Sure("Odile: “Is she mad?”"));

        static double Sure(string line)
        {
            var attribution = QuoteAttributor.Default.Analyze(Before + line, TestContext.Current.CancellationToken).Quotations[^1].Attribution!;
            attribution.Speaker!.Name.Should().Be("Odile");
            return attribution.Confidence;
        }
    }

    [Theory]
    [InlineData("Tom: “And who will steer?”", "Tom")]
    [InlineData("Mara: “I will steer.”", "Mara")]
    [InlineData("Odile: “Is she mad?” Tom: “She always was.”", "Odile", "Tom")]
    public void In_a_story_a_label_before_a_line_is_as_sure_as_a_tag_behind_it(string lines, params string[] speakers)
    {
        var quotations = QuoteAttributor.Default.Analyze(Before + lines, TestContext.Current.CancellationToken).Quotations.Skip(3).ToArray();

        quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name).Should().Equal(speakers);
        quotations.Should().OnlyContain(static quotation => quotation.Attribution!.Confidence > 0.95);
    }
}

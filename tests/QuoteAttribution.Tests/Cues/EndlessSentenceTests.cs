namespace QuoteAttribution.Tests.Cues;

/// <summary>Sentences that never end are read part by part, each as if it stood nearer to the start, and none further than a sentence of prose goes.</summary>
public class EndlessSentenceTests
{
    [Theory]
    [InlineData("the clerk said that it rained, ")]
    [InlineData("the clerk said, ")]
    [InlineData("the clerk denied the charge, ")]
    [InlineData("her claim that it rained angered the clerk, ")]
    [InlineData("the clerk, who said it rained, ")]
    [InlineData("it rained, according to the clerk, ")]
    public void Of_many_equal_reports_each_is_read_alike(string report)
    {
        // Most of them are none, and the default leaves those out.
        var result = new QuoteAttributor(new QuoteAttributionOptions { Reports = ReportSelection.Everything }).Analyze(
            string.Concat(Enumerable.Repeat(report, 400)) + "and nobody listened.", cancellationToken: TestContext.Current.CancellationToken);

        // From the cue on: where the spans begin and how long they are.
        result.Quotations.Where(quotation => quotation.Attribution?.Cue is { } cue && cue.Span.Start / report.Length is > 150 and < 250)
            .Select(quotation => string.Join(' ', quotation.Spans.Select(span => (span.Start - quotation.Attribution!.Cue!.Span.Start, span.Length))))
            .Should().HaveCountGreaterThan(90).And.OnlyContain(static shape => shape.Length > 0)
            .And.Subject.Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData("She praised the mayor, the council, ")]
    [InlineData("the answer by the clerk, ")]
    [InlineData("the answer of ")]
    [InlineData("not ")]
    [InlineData("Ann, who said, ")]
    [InlineData("she planned, and “so”, ")]
    public void A_sentence_of_a_hundred_thousand_words_is_read(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Count(c => c == ' ')));
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Sentences.Should().ContainSingle();
    }

    [Fact]
    public void A_name_of_ten_thousand_words_is_the_source_of_all_that_share_it()
    {
        var text = string.Concat(Enumerable.Repeat("Anna Berg ", 5_000)) + string.Concat(Enumerable.Repeat("said that it rained, adding, ", 300));
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Speakers.Should().ContainSingle();
    }

    [Fact]
    public void A_description_that_many_cues_share_is_one_speaker()
    {
        var result = QuoteAttributor.Default.Analyze(
            "The old clerk rose and said that it rained, adding that it was late, adding that it was cold.", TestContext.Current.CancellationToken);
        result.Quotations.Should().HaveCount(3);
        result.Speakers.Should().ContainSingle().Which.Name.Should().Be("old clerk");
    }
}

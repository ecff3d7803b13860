namespace QuoteAttribution.Tests;

public sealed class QuoteAttributorTests
{
    private static readonly QuoteAttributor Attributor = QuoteAttributor.Default;

    [Fact]
    public void A_missing_text_is_refused_by_every_method()
    {
        FluentActions.Invoking(() => Attributor.Analyze(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => Attributor.Tokenize(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => Attributor.SplitSentences(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => Attributor.FindPassages(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void A_text_without_words_has_an_empty_result(string text)
    {
        var result = Attributor.Analyze(text, TestContext.Current.CancellationToken);

        result.Text.Should().BeSameAs(text);
        result.Sentences.Should().BeEmpty();
        result.Passages.Should().BeEmpty();
        result.Quotations.Should().BeEmpty();
        result.Speakers.Should().BeEmpty();
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_cancelled_token_ends_the_analysis()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        FluentActions.Invoking(() => Attributor.Analyze("“Rain,” she said.", source.Token))
            .Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("Asked whether the pier would hold, the mayor nodded.", "a question without its asker")]
    [InlineData("The plan was called “reckless” at the time.", "a judgement without its judge")]
    public void What_nobody_is_told_to_have_said_is_reported_to_have_no_speaker(string text, string because)
    {
        var result = Attributor.Analyze(text, TestContext.Current.CancellationToken);

        result.Quotations.Should().ContainSingle(because).Which.Attribution.Should().Match<Attribution>(static told => told.Cue != null && told.Mention == null && told.Speaker == null);
        result.Diagnostics.Should().ContainSingle(static odd => odd.Kind == DiagnosticKind.NoSpeaker, because);
    }
}

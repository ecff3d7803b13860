namespace QuoteAttribution.Tests.Cues;

/// <summary>Words in marks within the writer's sentence: whose they are.</summary>
public sealed class WordsInMarksTests
{
    [Theory]
    [InlineData("Ann Reed argued that “amateurs” allowed the pier to lean.", "Ann Reed")]
    [InlineData("Ann Reed said it was meant to stop “far louder” protest marches.", "Ann Reed")]
    [InlineData("Ann Reed is naming the “sort of trouble” Tom Lind had closing gates.", "Ann Reed")]
    public void Without_a_pause_they_are_no_words_of_the_subject_behind(string text, string speaker) =>
        SpeakersOf(text).Should().Equal(speaker);

    [Theory]
    [InlineData("The flood was “a warning,” Ann Reed said.", "Ann Reed")]
    [InlineData("The flood was “a warning”, Ann Reed said.", "Ann Reed")]
    [InlineData("Its “one use was 'to keep us dry,'” Ann Reed said.", "Ann Reed")]
    public void With_a_pause_they_are(string text, string speaker) =>
        SpeakersOf(text).Should().Contain(speaker);

    private static IEnumerable<string> SpeakersOf(string text) =>
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Select(static quotation => quotation.Speaker?.Name ?? string.Empty).Distinct();
}

namespace QuoteAttribution.Tests.Cues;

/// <summary>Words in marks within the writer's sentence: whose they are.</summary>
public sealed class WordsInMarksTests
{
    [Theory]
    [InlineData("Ann Reed argued that “amateurs” allowed the pier to lean.", "Ann Reed")]
    [InlineData("Ann Reed said it was meant to stop “far louder” protest marches.", "Ann Reed")]
    [InlineData("When Ann Reed said she would “open the pier,” the crowd applauded loudly.", "Ann Reed")]
    [InlineData("Ann Reed is naming the “sort of trouble” Tom Lind had closing gates.", "Ann Reed")]
    public void Without_a_pause_or_a_verb_of_saying_they_are_no_words_of_the_subject_behind(string text, string speaker) =>
        SpeakersOf(text).Should().Equal(speaker);

    [Theory]
    [InlineData("The flood was “a warning,” Ann Reed said.", "Ann Reed")]
    [InlineData("The flood was “a warning”, Ann Reed said.", "Ann Reed")]
    [InlineData("Its “one use was 'to keep us dry,'” Ann Reed said.", "Ann Reed")]
    public void With_a_pause_they_are(string text, string speaker) =>
        SpeakersOf(text).Should().Contain(speaker);

    [Theory]
    [InlineData("As Tom Lind puts it, “the roof leaks whoever pays”.", "Tom Lind", "the roof leaks whoever pays")]
    [InlineData("Or, as Tom Lind puts it, “the roof leaks whoever pays”.", "Tom Lind", "the roof leaks whoever pays")]
    [InlineData("Here is a quote from Ida Moss: “I will not fail you.”", "Ida Moss", "I will not fail you.")]
    [InlineData("“We adore dogs,” said Daphna ben Ami.", "Daphna ben Ami", "We adore dogs,")]
    public void What_is_put_so_is_said(string text, string speaker, string words)
    {
        var quotation = QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Should().ContainSingle().Which;
        quotation.Speaker!.Name.Should().Be(speaker);
        quotation.Text.Should().Be(words);
    }

    [Fact]
    public void Nobody_is_called_by_an_adjective_that_opens_a_sentence() =>
        SpeakersOf("Parched land stretches to the sea.\n\nHe called the drought “a war.”").Should().NotContain("Parched");

    private static IEnumerable<string> SpeakersOf(string text) =>
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Select(static quotation => quotation.Speaker?.Name ?? string.Empty).Distinct();
}

namespace QuoteAttribution.Tests.Resolution;

/// <summary>Whom "she" means beside a quotation: whoever the sentence before is about, though another is better known.</summary>
public sealed class PronounSubjectTests
{
    [Theory]
    [InlineData("Rokeya laughed.")]
    [InlineData("Rokeya won't have it.")]
    [InlineData("Rokeya, who stood behind her, was not having it.")]
    public void The_subject_of_the_sentence_before_goes_before_who_spoke_last(string before)
    {
        var result = QuoteAttributor.Default.Analyze(
            $"The harbour board met in Leeds. Ann Lind said that she did not remember much, only that Rokeya sang. {before} “I was counting,” she insists.", TestContext.Current.CancellationToken);

        result.Quotations[^1].Speaker?.Name.Should().Be("Rokeya");
    }
}

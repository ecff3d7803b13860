namespace QuoteAttribution.Tests.Cues;

/// <summary>Whoever says is the subject of the clause, behind what is fronted and set off.</summary>
public sealed class ClauseSubjectTests
{
    [Theory]
    [InlineData("After the fire (which was bad), Ann Reed left, saying that it was over.", "Ann Reed")]
    [InlineData("The board got a letter from Ann Reed warning that it was over.", "Ann Reed")]
    [InlineData("Ann Reed wrote a letter to the board warning that it was over.", "Ann Reed")]
    [InlineData("After the fire (which was bad), Ann Reed raised hopes by saying that it was over.", "Ann Reed")]
    [InlineData("He left when someone near the door shouted that it was over.", "someone near the door")]
    [InlineData("Everyone like Ann Reed said that it was over.", "everyone like Ann Reed")]
    [InlineData("The pier closed, while Tom Lind (56), the mayor, said that it was over.", "Tom Lind")]
    [InlineData("The pier closed, while Tom Lind (56) said that it was over.", "Tom Lind")]
    [InlineData("In 2016 Ann Reed said that it was over.", "Ann Reed")]
    [InlineData("Her own mother once told me that it was over.", "her own mother")]
    public void It_is_found(string text, string speaker) =>
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Should().ContainSingle().Which.Speaker!.Name
            .Should().BeEquivalentTo(speaker);

    [Theory]
    [InlineData("After the fire (Holt called it “odd”), Stone raised hopes by saying, “We will talk.”", "Holt, Stone")]
    [InlineData("After the fire (Holt called it “odd”), Stone left, saying, “We will talk.”", "Holt, Stone")]
    [InlineData("After the fire (Holt called it “odd”), Stone said, “We will talk.”", "Holt, Stone")]
    public void A_clause_between_brackets_has_its_own(string text, string speakers) =>
        string.Join(", ", QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Select(static quotation => quotation.Speaker!.Name))
            .Should().Be(speakers);
}

namespace QuoteAttribution.Tests.Cues;

/// <summary>Whoever says is the subject of the clause, behind what is fronted and set off.</summary>
public sealed class ClauseSubjectTests
{
    [Theory]
    [InlineData("After the fire (which was bad), Ann Reed left, saying that it was over.", "Ann Reed")]
    [InlineData("After the fire (which was bad), Ann Reed raised hopes by saying that it was over.", "Ann Reed")]
    [InlineData("The pier closed, while Tom Lind (56), the mayor, said that it was over.", "Tom Lind")]
    [InlineData("The pier closed, while Tom Lind (56) said that it was over.", "Tom Lind")]
    [InlineData("In 2016 Ann Reed said that it was over.", "Ann Reed")]
    [InlineData("Her own mother once told me that it was over.", "her own mother")]
    public void It_is_found(string text, string speaker) =>
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Should().ContainSingle().Which.Speaker!.Name
            .Should().BeEquivalentTo(speaker);
}

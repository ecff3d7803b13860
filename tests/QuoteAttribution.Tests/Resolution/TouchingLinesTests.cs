namespace QuoteAttribution.Tests.Resolution;

/// <summary>Where one line closes and the next opens right behind it, another speaks, though no paragraph begins.</summary>
public sealed class TouchingLinesTests
{
    [Theory]
    [InlineData("“You are late, Emma,” cried her father. “Where is your sister?” “Upstairs, papa.”", "her father, Emma")]
    [InlineData("Tom and Ann waited. “Where is Rolf?” “Upstairs,” said Ann. “Now?” asked Tom.", "Tom, Ann, Tom")]
    [InlineData("“Where is Rolf?” “Upstairs,” said Ann. “Now?” asked Tom.", "Tom, Ann, Tom")]
    [InlineData("“Where is Rolf?” “Upstairs,” said Ann.", "nobody, Ann")]
    [InlineData("“Where is Rolf?” said Ann. “Is he up there?”", "Ann")]
    public void Another_speaks(string text, string speakers) =>
        string.Join(", ", QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Select(static quotation => quotation.Speaker?.Name ?? "nobody"))
            .Should().Be(speakers);
}

using QuoteAttribution.Cli.Speakers;

namespace QuoteAttribution.Cli.Tests.Speakers;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("It will hold.", 3)]
    [InlineData("It's a well-known, 1,250-foot U.S. pier", 6)]
    [InlineData("Wait--no—yes … “Now!”", 4)]
    [InlineData("’Tis the mayors’ pier\nand so on", 7)]
    [InlineData("— ... –", 0)]
    public void Words_are_counted_as_a_reader_does(string text, int words) => WordCount.Of(text).Should().Be(words);
}

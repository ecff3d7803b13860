namespace QuoteAttribution.Tests;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("the old man", "the old man")]
    [InlineData("the old\nman", "the old man")]
    [InlineData("the  old\r\n\tman ", "the old man")]
    [InlineData(" Ann\u00A0Reed", "Ann Reed")]
    [InlineData("Ann\u2028Reed", "Ann Reed")]
    [InlineData("Ann 😀\nReed", "Ann 😀 Reed")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    public void A_name_stands_on_one_line(string words, string line) => OneLine.Of(words).Should().Be(line);

    [Fact]
    public void Half_a_surrogate_pair_in_a_name_is_replaced() => OneLine.Of("Ann \uD83D\nReed").Should().Be("Ann \uFFFD Reed");

    [Fact]
    public void A_name_that_does_is_not_copied() => OneLine.Of("Ann Reed").Should().BeSameAs("Ann Reed");

    [Theory]
    [InlineData("“It will hold,” said the old man. “It always has,” said the old\nman.")]
    [InlineData("“It will hold,” said the old man. “It always has,” said the old  man.")]
    [InlineData("“It will hold,” said the old man.\n\n“It always has,” said the old\u00A0man.")]
    [InlineData("“It will hold,” the old man said.\r\n\r\n“It always has,” the old\r\n   man said. “And it holds.”")]
    [InlineData("“It will hold,” said Ann Reed. “It always has,” said Ann\nReed.")]
    [InlineData("“It will hold,” said Ann Reed. “It always has,” said Ann  Reed. Mr. Lind said, “No.”")]
    [InlineData("“It will hold,” said Mr. Reed. “It always has,” said Mr.\u00A0Reed.")]
    public void Who_is_named_over_a_line_break_is_the_same_speaker(string text)
    {
        var result = QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);

        result.Quotations[0].Speaker.Should().NotBeNull().And.BeSameAs(result.Quotations[1].Speaker);
        result.Speakers.SelectMany(static speaker => speaker.Aliases).Should().OnlyContain(static alias => OneLine.Of(alias) == alias).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Names_that_a_caller_gives_stand_on_one_line_too()
    {
        new Speaker("Ann\nReed").Name.Should().Be("Ann Reed");
        new KnownSpeaker(" Ann  Reed").Name.Should().Be("Ann Reed");
    }
}

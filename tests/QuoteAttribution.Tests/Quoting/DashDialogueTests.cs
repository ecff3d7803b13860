namespace QuoteAttribution.Tests.Quoting;

public sealed class DashDialogueTests
{
    [Theory]
    [InlineData("—")]
    [InlineData("--")]
    [InlineData("― ")]
    [InlineData("– ")]
    public void A_dash_that_opens_a_paragraph_introduces_speech(string dash) =>
        Reading.Of($"Maud came in.\n\n{dash}Are you wet?\n\n{dash}No. Not at all.\n\nShe sat down.").Should().Equal("Are you wet?", "No. Not at all.");

    [Theory]
    [InlineData("—Are you wet? asked Maud.", "Are you wet?")]
    [InlineData("—I am tired, said Rolf.", "I am tired,")]
    [InlineData("—I am tired, he said, sitting down.", "I am tired,")]
    [InlineData("—I am tired, he said. He sat down.", "I am tired,")]
    [InlineData("—Yes, said Rolf. I know.", "Yes,", "I know.")]
    [InlineData("—Yes, said Rolf, I know.", "Yes,", "I know.")]
    [InlineData("—Yes—said Rolf—but it rains.", "Yes—", "but it rains.")]
    [InlineData("—Wet, said Rolf, and cold.", "Wet,", "and cold.")]
    [InlineData("—The ferry, said Rolf, is late.", "The ferry,", "is late.")]
    [InlineData("—Yes, said uncle Rolf. It rains.", "Yes,", "It rains.")]
    [InlineData("—Yes, said Rolf. The ferry is late.", "Yes,", "The ferry is late.")]
    [InlineData("—Yes, said Rolf. Were the others late?", "Yes,", "Were the others late?")]
    [InlineData("—Yes, said Rolf, shaking his coat, we walked.", "Yes,", "we walked.")]
    [InlineData("—Yes, said Rolf, slowly shaking his coat. We walked.", "Yes,", "We walked.")]
    [InlineData("—Yes, said Rolf, with a sigh.", "Yes,")]
    [InlineData("—Yes, said Rolf, and shook his coat.", "Yes,")]
    [InlineData("—Yes, said Rolf, as he shook his coat.", "Yes,")]
    [InlineData("—Yes, said Rolf, who had walked.", "Yes,")]
    [InlineData("—Yes, said Rolf. Maud laughed. The rain had stopped.", "Yes,")]
    [InlineData("—'Bye, Maud, said Rolf.", "'Bye, Maud,")]
    public void A_tag_parts_the_speech_of_a_dash(string paragraph, params string[] contents) =>
        Reading.Of("—Who came?\n\n—Nobody.\n\n" + paragraph).Should().Equal(["Who came?", "Nobody.", .. contents]);

    [Fact]
    public void A_single_dash_makes_no_dialogue() =>
        Reading.Of("Maud came in.\n\n— Are you wet?\n\nShe sat down.").Should().BeEmpty();

    [Fact]
    public void Dashes_introduce_nothing_where_marks_do() =>
        Reading.Of("“Are you wet?”\n\n“No,” she said. “Not at all.”\n\n—Maud\n\n—Rolf and the others").Should().Equal("Are you wet?", "No,", "Not at all.");

    [Theory]
    [InlineData("– You walked.\n\n– I took the ferry.", "You walked.", "I took the ferry.")]
    [InlineData("– Bring a cup of your own.\n\n– Tea, if you like it.")]
    [InlineData("- I walked.\n\n- You took the ferry.")]
    [InlineData("– I walked\n\n– You took the ferry")]
    public void Amid_marks_dashes_introduce_what_says_I_and_you(string lines, params string[] contents) =>
        Reading.Of("“Are you wet?”\n\n“No,” she said. “Not at all.” And then:\n\n" + lines).Should().Equal(["Are you wet?", "No,", "Not at all.", .. contents]);

    [Fact]
    public void Marks_inside_dash_dialogue_stand_inside_its_passage() =>
        Reading.Of("—She told me “never” twice.\n\n—Who did?\n\n—Maud.").Should().Equal("She told me “never” twice.", "|never", "Who did?", "Maud.");
}

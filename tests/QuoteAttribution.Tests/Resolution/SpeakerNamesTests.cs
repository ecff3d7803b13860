namespace QuoteAttribution.Tests.Resolution;

/// <summary>No two speakers of a result have the same name.</summary>
public sealed class SpeakerNamesTests
{
    [Theory]
    [InlineData("“It will hold,” said John Ash.\n\n“It will not,” Lady John Ash said.", "John Ash", "Lady John Ash")]
    [InlineData("“It will hold,” Captain John Brook said. “No,” said Ann Reed. “It will not,” said Miss John Brook.", "John Brook", "Ann Reed", "Miss John Brook")]
    public void A_title_tells_two_of_one_name_apart(string text, params string[] names) =>
        Analyze(text).Speakers.Select(static speaker => speaker.Name).Should().Equal(names);

    [Fact]
    public void Where_no_title_helps_the_second_gets_a_number() =>
        Analyze("“It fell,” DR. JOHN ASH said. “No,” said Ann Reed. “It fell,” THE JOHN ASH said.").Speakers.Select(static speaker => speaker.Name)
            .Should().Equal("JOHN ASH", "Ann Reed", "JOHN ASH (2)");

    [Theory]
    [InlineData("“It will hold,” said Eva Price, the harbour master. The pier is old. Price said it would stand. The mayor thanked Price.", "Eva Price")]
    [InlineData("“It will hold,” said the paper Guardian. Guardian reported that the pier would open in May, and Guardian was right.", "Guardian")]
    public void A_name_that_opens_its_sentence_is_that_of_its_bearer(string text, string name) =>
        Analyze(text).Speakers.Should().ContainSingle().Which.Name.Should().Be(name);

    [Fact]
    public void A_title_is_the_one_that_the_writer_gives_not_one_that_only_lines_do() =>
        Analyze("“It holds,” said Sergeant Hallam.\n\n“Good,” said Lieutenant Finch.\n\n“Say that Major Finch was here.”\n\n“*Major* Finch!” said Hallam. “Major Finch indeed.”\n\n“Yes,” said Finch.").Speakers
            .Select(static speaker => speaker.Name).Should().Equal("Sergeant Hallam", "Lieutenant Finch");

    [Fact]
    public void Who_was_born_under_another_surname_is_shown_by_the_one_of_the_text() =>
        Analyze("Ottilie Brandvold, who baked for Leeds, died on Monday. She was 91. Ottilie Maria Mertz was born in Hull. “I ate one piece standing up,” she told a reporter. Ms. Brandvold married in 1960.").Speakers
            .Should().ContainSingle().Which.Name.Should().Be("Ottilie Brandvold");

    [Theory]
    [InlineData("Benches send the wrong signal.")]
    [InlineData("Benches are the wrong signal.")]
    [InlineData("We say so no more. Benches send the wrong signal.")]
    public void A_word_that_opens_a_sentence_of_speech_is_nobodys_she(string said) =>
        Analyze($"My mother is 82 and has a bad hip. ‘{said}’ I have thought about that. She said to me on the phone, ‘I have been discontinued.’").Quotations[^1].Speaker!.Name
            .Should().Be("my mother");

    private static AttributionResult Analyze(string text) => QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);
}

namespace QuoteAttribution.Tests.Resolution;

/// <summary>Who of those whom a short story names is somebody.</summary>
public sealed class StoryPeopleTests
{
    [Theory]
    [InlineData("They were an hour out of Amarillo.¶“Is it far?”¶“No,” said Tess.¶“Good,” said Corinne.", "Amarillo")]
    [InlineData("They had moved to Maiduguri.¶“Is it far?”¶“No,” said Tess.¶“Good,” said Corinne.", "Maiduguri")]
    [InlineData("Tess came in. She moved her chair to the left.¶“Is it far?” she was saying.¶“No,” said Corinne.", "her chair")]
    [InlineData("“Uh-huh,” said Tess.¶“Is it far?”¶“Uh-huh.”¶“Good,” said Corinne.", "Uh-huh")]
    public void Places_things_and_cries_speak_no_lines(string text, string nobody) => SpeakersOf(text).Should().NotContain(nobody);

    [Fact]
    public void Who_hears_a_line_is_called_so_behind_any_name_in_it() =>
        SpeakersOf("“Sit down,” said my mother.¶“I was posted to Jos, ma. Then Kano.”¶“There was traffic,” said my mother.¶“Mama, leave him,” said Tess.")
            .Should().NotContain("Jos");

    [Theory]
    [InlineData("The porter folded his gloves. “Hey,” he said.¶“I am talking,” said the woman with the parrot.¶The foreman looked at both. She shut its cage. “It is dark there,” she said.")]
    [InlineData("“Hey,” said the porter into his sleeve.¶“I am talking,” said the woman with the parrot.¶The foreman looked at both. She shut its cage. “It is dark there,” she said.")]
    public void Who_has_no_name_is_a_man_or_a_woman_by_the_pronoun_behind(string text) =>
        LastSpeakerOf(text).Should().Be("the woman with the parrot");

    [Theory]
    [InlineData("“It is late,” said the man in the grey hat.¶“So?” asked the younger one.", "the younger one")]
    [InlineData("“It is late,” said the man in the grey hat.¶“So?” the tall one asked.", "the tall one")]
    public void One_that_stands_for_a_noun_belongs_to_the_name(string text, string speaker) => LastSpeakerOf(text).Should().Be(speaker);

    [Fact]
    public void Who_came_in_as_a_man_is_the_one_whom_tags_call_so_later() =>
        SpeakersOf("“No,” said Tess.¶A man of some sixty years looked over the hedge.¶“Is this the dog?” he asked.¶“Yes.”¶“Good.” The old man lit a pipe.")
            .Should().Contain("the old man").And.NotContain("a man");

    [Fact]
    public void A_thing_that_is_one_of_its_kind_speaks_no_lines() =>
        SpeakersOf("“No,” said Tess.¶The boat was a twelve-foot Pelican. It leaned.¶“Is this the Pelican?” asked the old man.¶“Yes.”¶“Good.”").Should().NotContain("Pelican");

    [Fact]
    public void A_language_stands_for_who_speaks_it() =>
        SpeakersOf("“What did she say?” asked Bibi Gul.¶“She hopes you are well,” said Tess.¶Tess looked at the door. Her mother had gone out and the kettle sang.¶“She is a liar.” Bibi's English came and went. “How many?”¶“Nine,” said Tess.¶“Ten,” said her mother, “if he comes.”¶They laughed.")
            .Should().Contain("Bibi Gul").And.NotContain("English");

    [Theory]
    [InlineData("“Who rang?” said Moss.¶“Somebody with a dog. Mrs Lowell. She's at the gate.”¶“Now?”¶“Now,” said Hale.", "Mrs Lowell")]
    [InlineData("“It is pretty,” said Ann. “Where is it from?”¶“Florence.”¶“Really?” said Ann.¶“It is,” said Tom.", "Florence")]
    [InlineData("“It is late,” said Moss.¶“Deputy, sit down.”¶“I will not,” said Gail.¶“Deputy.”¶“No,” said Gail.", "Deputy")]
    public void Who_is_only_spoken_of_speaks_no_lines(string text, string nobody) => SpeakersOf(text).Should().NotContain(nobody);

    [Fact]
    public void Whom_the_answer_calls_may_have_asked() =>
        SpeakersOf("Nobody rose. The door swung back.¶“Has he rung?”¶“Who, Mabel?”¶“You heard me.”¶“He has,” said Odile. “At noon.”¶“And then?”¶“And then, Mabel.”").Should().BeEquivalentTo("Mabel", "Odile");

    private static string? LastSpeakerOf(string text) =>
        QuoteAttributor.Default.Analyze(text.Replace("¶", "\n\n", StringComparison.Ordinal), TestContext.Current.CancellationToken).Quotations[^1].Speaker?.Name;

    private static IEnumerable<string> SpeakersOf(string text) =>
        QuoteAttributor.Default.Analyze(text.Replace("¶", "\n\n", StringComparison.Ordinal), TestContext.Current.CancellationToken).Speakers.Select(static speaker => speaker.Name);
}

namespace QuoteAttribution.Tests.Resolution;

/// <summary>Whoever begins as "the stranger" bears the name that a short story tells later.</summary>
public sealed class NamedLaterTests
{
    // Makes a story of the text.
    private const string Rain = "“What rain!” said Edna.¶“Will it never end?” said Tom.¶“Never!” said Edna.¶“Oh, dear!” said Tom.¶";

    [Theory]
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“It is,” said Tom.¶“I'm Wilma,” said the stranger.¶“Going far?”¶“To the sea,” said the stranger.", "Wilma")]
    [InlineData(Rain + "“Is this seat free?” said the girl.¶“It is,” said Tom.¶The girl sat down. “I'm Wilma,” she said.¶“Going far?” said Tom.¶“To the sea,” said the girl.", "Wilma")]
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“What is your name?” said Tom.¶“Rudge.”¶“Going far, then?” said Tom.¶“To the sea,” said the stranger.", "Rudge")]
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“It is,” said Tom.¶“Wilma Rudge,” said the stranger, and held out a hand.¶“Going far?” said Tom.¶“To the sea,” said the stranger.", "Wilma Rudge")]
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“It is,” said Tom.¶“Wilma Rudge, how do you do?” said the stranger.¶“Going far?” said Tom.¶“To the sea.”", "Wilma Rudge")]
    [InlineData("“Who is it?” said the door.¶“Wilma Rudge, Ladder Safety,” I said.¶“What is it?” said the door.¶“It is late,” I said.¶“Late?” said the door.", "Wilma Rudge")]
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“You're Wilma Rudge?” said Tom.¶“That's me,” said the stranger.¶“Going far?” said Tom.¶“To the sea,” said the stranger.", "Wilma Rudge")]
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“You must be Wilma Rudge,” said Tom.¶“I am,” said the stranger.¶“Going far?” said Tom.¶“To the sea,” said the stranger.", "Wilma Rudge")]
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“It is,” said Tom. “Mr. …” He looked at the list.¶“Arno Rudge, yes,” said the stranger.¶“Going far?” said Tom.¶“To the sea,” said the stranger.", "Arno Rudge")]
    [InlineData(Rain + "“Is this seat free?” said the girl.¶“What is your name?” said Tom.¶“Wilma, sir.”¶“Going far?” said Tom.¶“To the sea,” said the girl.", "Wilma")]
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“It is,” said Tom.¶“Wilma Rudge. Ladder Safety,” said the stranger.¶“Going far?” said Tom.¶“To the sea,” said the stranger.", "Wilma Rudge")]
    [InlineData(Rain + "“Is this seat free?” said the girl.¶“What is your name?” said Tom.¶“Hope.”¶“Going far?” said Tom.¶“To the sea,” said the girl. They looked at Hope.", "Hope")]
    public void Who_gives_a_name_is_called_so_in_all_lines(string text, string name) =>
        SpeakersOf(text).Should().Contain(name).And.NotContain(["the stranger", "the girl", "I"]);

    [Fact]
    public void Whoever_is_described_and_gives_a_name_later_bears_it_from_the_first_line_on() =>
        SpeakersOf("The nurse put down her cup. “Next,” she told me.¶“It hurts here,” I said.¶“I'm Wilma, by the way. Does it hurt now?” She pressed.¶“It does,” I said.¶“It will pass,” said Wilma.¶“Will it?” I said.")
            .Should().Equal("Wilma", "I");

    [Theory]
    // Whom the stranger speaks to.
    [InlineData(Rain + "“Is this seat free?” said the stranger.¶“It is,” said Tom.¶“Wilma,” said the stranger, “come and sit down.”¶“Going far?” said Tom.¶“To the sea,” said the stranger.")]
    // Wilma answers the stranger.
    [InlineData(Rain + "“What is your name?” said the stranger.¶“Wilma.”¶“Is this seat free?” said the stranger.¶“It is,” said Wilma.¶“Thank you,” said the stranger.")]
    public void A_name_that_is_somebody_elses_is_not_given(string text) => SpeakersOf(text).Should().Contain("the stranger");

    [Fact]
    public void The_man_is_the_man_in_the_cap_where_there_is_no_other() =>
        SpeakersOf(Rain + "“It is late,” said the man in the cap.¶“It is,” said Ann.¶“We close at nine,” said the man.¶“So late?” said Ann.")
            .Should().Contain("the man in the cap").And.NotContain("the man");

    [Fact]
    public void The_woman_behind_the_counter_is_called_so_where_the_narration_does() =>
        SpeakersOf(Rain + "The woman behind the counter looked up. “It is late,” she said.¶“It is,” said Tom.¶“We close at nine,” she said.¶“So late?” said Tom.")
            .Should().Contain("the woman behind the counter").And.NotContain("the woman");

    [Fact]
    public void My_aunt_is_the_auntie_whose_name_the_story_gives() =>
        SpeakersOf(Rain + "Kamala Auntie had come in.¶“Sit down,” said my aunt.¶“Yes, Auntie,” I said.¶“Good,” said my aunt.")
            .Should().Contain("Kamala Auntie").And.NotContain("my aunt");

    [Fact]
    public void Who_is_revealed_after_a_line_speaks_it() =>
        QuoteAttributor.Default.Analyze((Rain + "“What is in the bag?” That was Wilma, from next door.¶“Nothing,” said Tom.").Replace("¶", "\n\n", StringComparison.Ordinal), TestContext.Current.CancellationToken)
            .Quotations.Should().Contain(static quotation => quotation.Text == "What is in the bag?" && quotation.Speaker!.Name == "Wilma");

    [Fact]
    public void Two_men_in_caps_and_coats_leave_the_man_open() =>
        SpeakersOf(Rain + "“It is late,” said the man in the cap.¶“It is,” said the man in the coat.¶“We close at nine,” said Ann.¶“So late?” said the man.")
            .Should().Contain("the man");

    [Fact]
    public void Mama_is_my_mother_where_the_narration_says_so() =>
        SpeakersOf(Rain + "“Mama, come here,” I said.¶“No,” said my mother.¶“Please, Mama,” I said.¶“No, no,” said my mother.")
            .Should().Contain("my mother").And.NotContain("Mama");

    private static IEnumerable<string> SpeakersOf(string text) =>
        QuoteAttributor.Default.Analyze(text.Replace("¶", "\n\n", StringComparison.Ordinal), TestContext.Current.CancellationToken).Speakers.Select(static speaker => speaker.Name);
}

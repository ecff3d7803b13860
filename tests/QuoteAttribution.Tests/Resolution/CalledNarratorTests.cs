namespace QuoteAttribution.Tests.Resolution;

/// <summary>The "I" who tells a short story bears the name by which others call it.</summary>
public sealed class CalledNarratorTests
{
    [Theory]
    [InlineData("“It is late,” I said.¶“Clara?” said my brother.¶“What is it?” I said.¶“The boat has gone.”¶“Gone?” I said.", "Clara")]
    [InlineData("“It is late,” I said.¶“Go home, Clara.”¶“I can't,” I said.¶The driver shrugged. “Then stay.”", "Clara")]
    public void Whoever_answers_a_call_as_I_is_called_so(string text, string name) => SpeakersOf(text).Should().Contain(name).And.NotContain("I");

    [Theory]
    // Nobody else has no name, and nobody speaks as Dr. Lind.
    [InlineData("“It hurts,” said Tom.¶“Where?” I asked.¶“Dr. Lind,” said Ann, “the next one is waiting.”¶Tom showed me his arm.¶“Here,” said Tom.¶“Does it?” I said.", "Dr. Lind")]
    // The nurse calls, and is not called.
    [InlineData("“It hurts,” said Tom.¶“Where?” I asked.¶“Dr. Lind,” said the nurse, “the next one is waiting.”¶Tom showed me his arm.¶“Here,” said Tom.¶“Does it?” I said.", "Dr. Lind")]
    // “Clara!” is short for Clarabel.
    [InlineData("“It is late,” I said.¶“Clara?” said my brother.¶“What is it?” I said.¶“The boat has gone, Clara.”¶“Gone?” I said.¶A card lay on the mat: it was for Clarabel.", "Clarabel")]
    public void Who_is_only_ever_called_is_I_where_nobody_else_is_without_a_name(string text, string name) => SpeakersOf(text).Should().Contain(name).And.NotContain("I");

    [Fact]
    public void The_only_name_that_lines_call_is_that_of_an_I_who_has_no_other() =>
        SpeakersOf("She wanted the lid. I held it, and I looked at it, and I put it down.¶“You never cook.”¶“I will learn, Bram.”¶“It was my mother's lid.”¶I opened the drawer. I looked into it.¶“There is nothing there, Bram,” said my wife.")
            .Should().Contain("Bram").And.NotContain("I");

    [Fact]
    public void Who_says_who_calls_and_is_called_so_bears_the_name() =>
        SpeakersOf("I used the telephone.¶“This is Stannard,” I said.¶“So?” said Oyler.¶I rang off. I drove out.¶“You are late, Mr. Stannard,” said Vera.¶“I am,” I said.")
            .Should().Contain(static name => name.EndsWith("Stannard", StringComparison.Ordinal)).And.NotContain("I");

    [Fact]
    public void Whoever_speaks_under_a_longer_name_is_not_I() =>
        SpeakersOf("I called. I waited.¶“Are you there?”¶“Toby?” I said.¶“What?” said Tobias.¶“Nothing,” I said.").Should().Contain(["I", "Tobias"]);

    [Theory]
    // It asks for the name of the calf.
    [InlineData("“Where is she?” he said.¶“In the barn,” I said.¶“What's her name?” he asked me.¶“Marilyn,” I said.¶“Marilyn,” he said.", "Marilyn")]
    // Nobody is asked for a name.
    [InlineData("“Where is she?” he said.¶“In the barn,” I said.¶“You do not name them,” he told me. “What do you call her?”¶“Marilyn,” I said.¶“Marilyn,” he said.", "Marilyn")]
    // The old man, who has no other name, is called so.
    [InlineData("“No,” said Hal.¶“Is this the boat?” asked the old man.¶“Yes,” I said.¶“Good,” said the old man.¶He lit a pipe, and I waited.¶“It is early,” I said.¶“It is.”¶“Too early,” I said.¶“You may be right.”¶“Mr. Lowell, how long?” said Hal.¶“An hour,” I said.", "Mr. Lowell")]
    // A heading
    [InlineData("In Which I Am Not Expelled¶“I can't feel my feet,” said Pip.¶“It was my idea,” I said.¶“I know,” said Pip.", "Not Expelled")]
    public void What_I_says_of_others_is_no_name_of_its_own(string text, string noName) => SpeakersOf(text).Should().NotContain(noName);

    [Theory]
    // The old man may be Mr. Lind.
    [InlineData("“It hurts,” said the old man.¶“Where?” I asked.¶“Mr. Lind,” said Ann, “the next one is waiting.”¶The old man showed me his arm.¶“Here,” said the old man.¶“Does it?” I said.")]
    // Clara does something of her own: she is somebody else.
    [InlineData("“It is late,” I said.¶“Clara?” said my brother.¶“She is out,” I said.¶Clara came in. “Here I am.”¶“At last,” I said.")]
    // A mother may be anybody's.
    [InlineData("“It is late,” I said.¶“Mother?” said my brother.¶“She is out,” I said.¶“Out?”¶“Yes,” I said.")]
    // Nobody but "I" calls.
    [InlineData("“Clara?” I said.¶“No,” said the driver.¶“Where is she?” I said.¶“Gone.”")]
    // Two are called.
    [InlineData("“It is late,” I said.¶“Clara, Edith,” said my brother.¶“What is it?” I said.¶“The boat has gone.”")]
    public void A_name_that_may_be_somebody_elses_is_not_given_to_I(string text) => SpeakersOf(text).Should().Contain("I");

    private static IEnumerable<string> SpeakersOf(string text) =>
        QuoteAttributor.Default.Analyze(text.Replace("¶", "\n\n", StringComparison.Ordinal), TestContext.Current.CancellationToken).Speakers.Select(static speaker => speaker.Name);
}

namespace QuoteAttribution.Tests.Resolution;

/// <summary>By which nouns a short story calls somebody whom it has named.</summary>
public sealed class OtherNameTests
{
    [Theory]
    [InlineData("“Go,” said Father Ash.", "“Will it rain?” asked the priest.", "Father Ash")]
    [InlineData("“Go,” said Reverend Ash.", "“Will it rain?” asked the vicar.", "Reverend Ash")]
    [InlineData("“Go,” said Constable Ash.", "“Will it rain?” asked the policeman.", "Constable Ash")]
    [InlineData("“Go,” said Lady Marsh.", "“Will it rain?” asked her ladyship.", "Lady Marsh")]
    [InlineData("“Go,” said Lord Marsh.", "“Will it rain?” asked his lordship.", "Lord Marsh")]
    [InlineData("“Go,” said the Queen.", "“Will it rain?” asked her majesty.", "the Queen")]
    public void A_title_tells_by_which_nouns_its_bearer_is_called(string before, string line, string expected) => SpeakerOf(line, before).Should().Be(expected);

    [Theory]
    [InlineData("“Go,” said Constable Ash. “Wait,” said Sergeant Marsh.", "“Will it rain?” asked the officer.")]
    [InlineData("“Go,” said Constable Ash.", "“Will it rain?” asked the priest.")]
    [InlineData("“Go,” said Lady Marsh.", "“Will it rain?” asked her driver.")]
    public void A_noun_of_two_titles_or_of_none_names_nobody(string before, string line) => SpeakerOf(line, before).Should().MatchRegex("^(the|her) ");

    [Theory]
    [InlineData("The plumber, Tom Ash, sat down.", "the plumber")]
    [InlineData("They were met by an old plumber, Tom Ash.", "the plumber")]
    [InlineData("Moss the plumber was sent for.", "the plumber")]
    [InlineData("Tom Ash was a plumber.", "the plumber")]
    [InlineData("Tom Ash had been the plumber for nine years.", "the plumber")]
    [InlineData("My plumber, Tom Ash, sat down.", "my plumber")]
    [InlineData("Tom Ash was my uncle.", "my uncle")]
    public void A_noun_is_who_was_said_to_be_it(string before, string noun) => SpeakerOf($"“Will it rain?” asked {noun}.", before).Should().BeOneOf("Tom Ash", "Moss");

    [Theory]
    [InlineData("She saw the plumber, Tom Ash and Ann Marsh.")]
    [InlineData("There stood the porter, the plumber, Tom Ash, and a dog.")]
    [InlineData("Tom Ash was no plumber.")]
    [InlineData("Tom Ash was the plumber's friend.")]
    public void A_list_and_a_denial_say_of_nobody_what_they_are(string before) => SpeakerOf("“Will it rain?” asked the plumber.", before).Should().Be("the plumber");

    private static string? SpeakerOf(string line, string before)
    {
        var text = $"{before}\n\nNora looked at the sky.\n\n{line}\n\n“No,” said Nora.\n\n“Good.”";
        return QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Single(static quotation => quotation.Text == "Will it rain?").Speaker?.Name;
    }
}

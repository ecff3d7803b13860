namespace QuoteAttribution.Tests.Quoting;

public sealed class SingleMarkTests
{
    private const string British = "'Good evening,' said Maud. 'Come in.'\n\n'Thank you,' said Rolf.\n\n";

    private static readonly string[] Before = ["Good evening,", "Come in.", "Thank you,"];

    [Theory]
    [InlineData("'I don't know,' said Maud. 'It's Rolf's.'", "I don't know,", "It's Rolf's.")]
    [InlineData("'The dogs' tails were wet,' said Maud.", "The dogs' tails were wet,")]
    [InlineData("The dogs' tails were wet. 'Poor things,' said Maud.", "Poor things,")]
    [InlineData("'We're goin' home,' said Rolf.", "We're goin' home,")]
    [InlineData("'No!' said Maud. 'Never?'", "No!", "Never?")]
    [InlineData("'I thought—' Maud stopped. 'Well …'", "I thought—", "Well …")]
    [InlineData("It was the boys' tent and the girls' boat.")]
    [InlineData("In the '90s the Joneses' house stood empty.")]
    [InlineData("'They were the '90s,' said Maud.", "They were the '90s,")]
    [InlineData("'She told me \"no\",' said Maud.", "She told me \"no\",", "|no")]
    [InlineData("'James' is a good name,' said Maud.", "James' is a good name,")]
    [InlineData("The so-called 'friends' left.", "friends")]
    [InlineData("''Tis late,' said Maud. 'Tell 'em.'", "'Tis late,", "Tell 'em.")]
    [InlineData("'Tis late, and 'twas dark.")]
    [InlineData("'It's 'cause of 'em,' said Rolf. ''Twas you.'", "It's 'cause of 'em,", "'Twas you.")]
    public void Apostrophes_are_told_from_marks_where_singles_quote(string text, params string[] contents) =>
        Reading.Of(British + text).Should().Equal([.. Before, .. contents]);

    [Theory]
    [InlineData("The dogs' tails were wet, and the cats' too.")]
    [InlineData("It's Rolf's, isn't it? He won't say.")]
    [InlineData("We were goin' to the dance wi' the others.")]
    [InlineData("'Tis late, Maud thought, and 'twas dark.")]
    [InlineData("Tell 'em the '90s are over.")]
    [InlineData("He is 6' tall and she is 5'11.")]
    public void An_apostrophe_opens_nothing_where_doubles_quote(string text) =>
        Reading.Of("\"Come in,\" said Maud.\n\n" + text).Should().Equal("Come in,");

    [Fact]
    public void A_text_may_use_both_house_styles() =>
        Reading.Of(British + "\"And I,\" said the visitor, \"am late.\"").Should().Equal([.. Before, "And I,", "am late."]);

    [Fact]
    public void Curly_single_marks_quote_beside_curly_apostrophes() =>
        Reading.Of("‘The dogs’ tails aren’t wet,’ said Maud. ‘They’re Rolf’s.’")
            .Should().Equal("The dogs’ tails aren’t wet,", "They’re Rolf’s.");

    [Fact]
    public void Single_marks_quote_in_a_headline_of_a_text_with_double_marks() =>
        Reading.Of("Mayor calls plan 'a gift'\n\n\"It is a gift,\" she said.").Should().Equal("a gift", "It is a gift,");
}

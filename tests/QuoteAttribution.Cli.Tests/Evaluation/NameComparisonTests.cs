using QuoteAttribution.Cli.Evaluation;

namespace QuoteAttribution.Cli.Tests.Evaluation;

public class NameComparisonTests
{
    [Theory]
    [InlineData("Ana Brook", "ana  brook")]
    [InlineData("Dr. Ana Brook", "Ana Brook")]
    [InlineData("Brook", "Mrs. Ana Brook")]
    [InlineData("Ana Brook’s", "Ana Brook")]
    [InlineData("the Tarn Institute", "Tarn Institute")]
    [InlineData("Ann-Marie Reed", "Reed")]
    public void A_name_is_the_same_with_a_title_or_shortened_to_its_last_words(string a, string b)
    {
        NameComparison.AreSame(a, b).Should().BeTrue();
        NameComparison.AreSame(b, a).Should().BeTrue();
    }

    [Theory]
    [InlineData("Ana", "Ana Brook")]
    [InlineData("Tom Brook", "Ana Brook")]
    [InlineData("the President", "Senator Lind")]
    [InlineData("Lind", null)]
    public void Names_that_end_in_other_words_or_are_but_titles_are_not_the_same(string a, string? b) =>
        NameComparison.AreSame(a, b).Should().BeFalse();

    [Fact]
    public void All_that_is_no_letter_digit_hyphen_or_apostrophe_parts_words() =>
        NameComparison.Plain(" J.R. O’Neil,\n(3rd) ").Should().Be("j r o'neil 3rd");
}

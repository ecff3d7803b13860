using QuoteAttribution.Cli.Speakers;

namespace QuoteAttribution.Cli.Tests.Speakers;

public class FullNameTests
{
    [Theory]
    [InlineData("Ann Reed")]
    [InlineData("Joost van der Berg")]
    [InlineData("A. B. Lind")]
    [InlineData("Dr. Ana Brook")]
    [InlineData("Tarn Institute")]
    [InlineData("Commission on Piers")]
    public void Two_words_with_a_capital_or_more_after_a_title_mean_the_same_in_every_document(string name) => FullName.Is(name).Should().BeTrue();

    [Theory]
    [InlineData("Reed")]
    [InlineData("Mrs. Reed")]
    [InlineData("Lady Brook")]
    [InlineData("Dr")]
    [InlineData("the mayor")]
    [InlineData("Tarn officials")]
    [InlineData("Lind’s answer")]
    [InlineData("senior officials")]
    public void A_surname_a_role_or_a_phrase_may_mean_another_in_the_next_document(string name) => FullName.Is(name).Should().BeFalse();
}

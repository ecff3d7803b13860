using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Tests.Lexicons;

public class FirstNamesTests
{
    [Theory]
    [InlineData("Hélène", Gender.Female)]
    [InlineData("He\u0301le\u0300ne", Gender.Female)]
    [InlineData("JOSÉ", Gender.Male)]
    [InlineData("Zoë", Gender.Female)]
    public void A_name_is_found_by_its_letters_without_their_marks(string name, Gender expected)
    {
        FirstNames.Contains(name, out var gender).Should().BeTrue();
        gender.Should().Be(expected);
    }

    [Theory]
    [InlineData("Zürich")]
    [InlineData("中文")]
    [InlineData("éééééééééééééééééééééééééééééééé")]
    public void Other_words_with_marks_are_no_first_names(string word) => FirstNames.Contains(word, out _).Should().BeFalse();
}

using QuoteAttribution.Names;

namespace QuoteAttribution.Tests.Names;

public class NameWordTests
{
    private readonly NameWords _words = new();

    [Theory]
    [InlineData("Moor", "MOOR")]
    [InlineData("O’Dell", "o’dell")]
    [InlineData("Constabularies", "CONSTABULARIES")]
    [InlineData("Ægir", "ægir")]
    public void A_word_is_the_same_whatever_its_case(string word, string other)
    {
        _words.Of(other).Should().BeSameAs(_words.Of(word));
        _words.Of(word).Is(other).Should().BeTrue();
    }

    [Fact]
    public void A_word_is_found_where_it_stands_and_by_itself()
    {
        const string Text = "Moor’s ferry, Moorland";

        _words.Of(Text, new TextSpan(0, 4)).Should().BeSameAs(_words.Of("Moor"));
        _words.Of(Text, new TextSpan(14, 4)).Should().BeSameAs(_words.Of("Moor"));
        _words.Of(Text, new TextSpan(14, 8)).Should().BeSameAs(_words.Of("Moorland"));
    }

    [Fact]
    public void A_stop_belongs_to_an_initial_but_not_to_a_title()
    {
        const string Text = "Sen. J. Moor";

        _words.Of(Text, new TextSpan(5, 2)).Should().BeSameAs(_words.Of("j.")).And.NotBeSameAs(_words.Of("J"));
        _words.OfTitle(Text, new TextSpan(0, 4)).Should().BeSameAs(_words.Of("Sen"));
        _words.FullTitleOf(_words.Of("Sen")).Should().BeSameAs(_words.Of("Senator"));
    }

    [Fact]
    public void Thousands_of_words_are_told_apart_and_forgotten()
    {
        for (var i = 0; i < 5000; i++)
        {
            _words.Of(Spelled(i)).Id.Should().Be(i);
        }

        _words.Of(Spelled(4321)).Id.Should().Be(4321);
        _words.Clear();
        _words.Find(Spelled(4321)).Should().BeNull();
        _words.Of(Spelled(4321)).Id.Should().Be(0);
    }

    [Theory]
    [InlineData("Lizzy", "Elizabeth", true)]
    [InlineData("Elizabeth", "Lizzy", true)]
    [InlineData("Ines", "ines", true)]
    [InlineData("Ines", "Tom", false)]
    public void First_names_may_be_short_for_others(string name, string other, bool may) =>
        _words.Of(name).MayBe(_words.Of(other)).Should().Be(may);

    private static string Spelled(int number) => string.Concat(number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture).Select(static digit => (char)('a' + digit - '0')));
}

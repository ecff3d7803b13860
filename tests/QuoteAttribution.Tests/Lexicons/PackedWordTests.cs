using System.Runtime.CompilerServices;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Tests.Lexicons;

public class PackedWordTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("said")]
    [InlineData("recollected")]
    [InlineData("acknowledges")]
    public void A_word_of_up_to_twelve_letters_is_one_number_whatever_its_case(string word)
    {
        PackedWord.Of(word).IsNone.Should().BeFalse();
        PackedWord.Of(word.ToUpperInvariant()).Should().Be(PackedWord.Of(word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("acknowledging")]
    [InlineData("café")]
    [InlineData("don't")]
    [InlineData("ĀĀ")]
    [InlineData("7")]
    public void Longer_words_and_other_characters_are_not_packed(string word) => PackedWord.Of(word).IsNone.Should().BeTrue();

    [Theory]
    [InlineData("a")]
    [InlineData("said")]
    [InlineData("didn’t")]
    [InlineData("recollected")]
    public void What_was_read_before_tells_nothing_of_a_word(string word)
    {
        var before = (PackedWord.Of(word), PackedWord.OfMarked(word), PackedWord.Read(word, out var packed), packed);
        foreach (var other in (string[])["zzzzzzzzzzzz", "z'z-z'z-z'zz", "", "so it is"])
        {
            _ = (PackedWord.Of(other), PackedWord.OfMarked(other), PackedWord.Read(other, out _));
            StackOf('z');

            (PackedWord.Of(word), PackedWord.OfMarked(word), PackedWord.Read(word, out packed), packed).Should().Be(before);
        }
    }

    // Leaves letters where the next call has its own.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int StackOf(char letter)
    {
        Span<char> letters = stackalloc char[1024];
        letters.Fill(letter);
        return letters.IndexOf('a');
    }

    [Fact]
    public void Each_place_and_each_letter_counts()
    {
        var words = new HashSet<PackedWord>();
        for (var place = 0; place < PackedWord.Longest; place++)
        {
            for (var letter = 'b'; letter <= 'z'; letter++)
            {
                var word = new string('a', PackedWord.Longest).ToCharArray();
                word[place] = letter;
                words.Add(PackedWord.Of(word)).Should().BeTrue();
            }
        }

        for (var length = 1; length <= PackedWord.Longest; length++)
        {
            words.Add(PackedWord.Of(new string('a', length))).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("so it is", 2)]
    [InlineData("Anna's hat is in the hall", 4)]
    [InlineData("internationalisation, they said", 16)]
    [InlineData("end", 3)]
    [InlineData("“No", 0)]
    public void Reading_stops_at_the_first_other_character(string text, int letters) => PackedWord.Read(text, out _).Should().Be(letters);

    [Theory]
    [InlineData("didn't", "didn’t")]
    [InlineData("'S", "’s")]
    [InlineData("Y'all", "y’all")]
    [InlineData("Vis-a-Vis", "vis-a-vis")]
    public void Apostrophes_and_hyphens_are_packed_with_the_letters_straight_like_curly(string word, string same)
    {
        PackedWord.OfMarked(word).IsNone.Should().BeFalse();
        PackedWord.OfMarked(word).Should().Be(PackedWord.OfMarked(same));
    }

    [Theory]
    [InlineData("it's", "its")]
    [InlineData("re-sent", "resent")]
    [InlineData("e-mail", "e'mail")]
    [InlineData("o'c", "ogc")]
    [InlineData("a-b", "amb")]
    public void An_apostrophe_or_a_hyphen_makes_another_word(string word, string other) =>
        PackedWord.OfMarked(word).Should().NotBe(PackedWord.OfMarked(other));

    [Theory]
    [InlineData("")]
    [InlineData("self-employed")]
    [InlineData("café's")]
    [InlineData("U.S")]
    [InlineData("7's")]
    public void Longer_words_and_other_marks_are_not_packed(string word) => PackedWord.OfMarked(word).IsNone.Should().BeTrue();
}

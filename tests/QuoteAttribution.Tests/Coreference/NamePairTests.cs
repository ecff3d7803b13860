using System.Text;

namespace QuoteAttribution.Tests.Coreference;

/// <summary>In a whole book, names that could be one person's by their words are two people's where they stand side by side time and again.</summary>
public class NamePairTests
{
    [Fact]
    public void Miss_Marsh_who_sits_beside_Lucy_is_the_sister_of_whom_the_book_speaks_most() =>
        SpeakerOf("“It will rain,” said Miss Marsh.", WithSisters("Miss Marsh sat down beside Lucy. ")).Should().Be("Anne");

    [Fact]
    public void Miss_Marsh_who_never_sits_beside_Lucy_is_Lucy() =>
        SpeakerOf("“It will rain,” said Miss Marsh.", WithSisters("Miss Marsh sat down. ")).Should().Be("Lucy Marsh");

    [Theory]
    [InlineData("", "Clara Holt")]
    [InlineData("Mrs. Holt came in with Clara. ", "Mrs. Holt")]
    [InlineData("We met Miss Holt. ", "Mrs. Holt")]
    public void Mrs_Holt_is_the_only_woman_of_the_name_where_no_daughter_is_told_of(string more, string expected) =>
        SpeakerOf("“It will rain,” said Mrs. Holt.", Repeat("Clara Holt sat down. ", 5) + Repeat("Clara rose. ", 12) + Repeat("Mrs. Holt rose. ", 12) + more)
            .Should().Be(expected);

    private static string WithSisters(string together) =>
        "We met Anne Marsh and Lucy Marsh. " + Repeat("Lucy Marsh rose. ", 9) + Repeat("Anne went out. ", 60) + Repeat(together, 6);

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    /// <summary>Who speaks a line at the end of a book, in which many others are named, too.</summary>
    private static string SpeakerOf(string line, string story)
    {
        var book = Repeat("“Come in!” cried Tom Lind.\n\n“Why?” asked Ana Brook.\n\n", 160) + story + "\n\n" + line;
        return QuoteAttributor.Default.Analyze(book).Quotations[^1].Speaker!.Name;
    }
}

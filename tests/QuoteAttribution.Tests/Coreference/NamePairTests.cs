using System.Text;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Coreference;

/// <summary>In a whole book, names that could be one person's by their words are two people's where they stand side by side time and again.</summary>
public class NamePairTests
{
    /// <summary>Books in which names are told apart, or found to be one person's.</summary>
    internal static IEnumerable<string> Books => [BookOf(WithSisters("Miss Marsh sat down beside Lucy. ")), BookOf(WithMother(""))];

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
        SpeakerOf("“It will rain,” said Mrs. Holt.", WithMother(more))
            .Should().Be(expected);

    private static string WithSisters(string together) =>
        "We met Anne Marsh and Lucy Marsh. " + Repeat("Lucy Marsh rose. ", 9) + Repeat("Anne went out. ", 60) + Repeat(together, 6);

    private static string WithMother(string more) => Repeat("Clara Holt sat down. ", 5) + Repeat("Clara rose. ", 12) + Repeat("Mrs. Holt rose. ", 12) + more;

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    [Fact]
    public void Everybody_else_is_who_he_was_when_the_names_have_been_joined_again()
    {
        var lines = "“No,” said Lucy. “Yes,” said Anne Marsh. “Well,” said Lind. “So,” said Mr. Lind. “Oh,” said Lucy Marsh. “Ah,” said Brook.";
        var result = QuoteAttributor.Default.Analyze(BookOf(WithSisters("Miss Marsh sat down beside Lucy. ")) + lines, TestContext.Current.CancellationToken);

        result.Quotations.TakeLast(6).Select(static quotation => quotation.Speaker?.Name).Should().Equal("Lucy Marsh", "Anne", "Tom Lind", "Tom Lind", "Lucy Marsh", "Ana Brook");
        result.Speakers.Select(static speaker => $"{speaker.Name} {speaker.Mentions.Count}").Should().Equal("Tom Lind 162", "Ana Brook 161", "Lucy Marsh 18", "Anne 68");
    }

    [Fact]
    public void Nobody_is_left_of_those_who_bore_the_names_before_they_were_joined_again()
    {
        using var memory = Workspace.Lease();
        var cast = Walk.Default.Read(BookOf(WithSisters("Miss Marsh sat down beside Lucy. ")), [], memory, TestContext.Current.CancellationToken).Cast;

        cast.OfMention.ToArray().Distinct().Should().HaveCount(cast.Count);
    }

    /// <summary>Who speaks a line at the end of a book, in which many others are named, too.</summary>
    private static string SpeakerOf(string line, string story) => QuoteAttributor.Default.Analyze(BookOf(story) + line).Quotations[^1].Speaker!.Name;

    private static string BookOf(string story) => Repeat("“Come in!” cried Tom Lind.\n\n“Why?” asked Ana Brook.\n\n", 160) + story + "\n\n";
}

using QuoteAttribution.Cli.Evaluation;

namespace QuoteAttribution.Cli.Tests.Evaluation;

public class MarkedTextTests
{
    [Theory]
    [InlineData("Ann said: “It holds.” Tom left.", "It holds.")]
    [InlineData("\"Yes,\" said Ann. \"No,\" said Tom.", "Yes,", "No,")]
    [InlineData("“She said “no” twice,” said Tom.", "She said “no” twice,")]
    [InlineData("«Ja», and ”so” it „goes”", "Ja", "goes")]
    [InlineData("“It is open\nand here it is not.", "It is open")]
    [InlineData("‘Single marks’ may be apostrophes.")]
    public void Stretches_between_double_marks_end_with_the_line(string text, params string[] stretches)
    {
        var marked = new MarkedText(text);

        marked.Marked.Select(span => marked[span]).Should().Equal(stretches);
    }

    [Theory]
    [InlineData("“It holds.” ", "It holds")]
    [InlineData(" _It_ ’tis, —…", "It_ ’tis")]
    [InlineData("...and so", "...and so")]
    [InlineData("“.”", "")]
    [InlineData("“ ”", "")]
    public void A_span_is_trimmed_of_marks_and_blanks_and_at_its_end_of_punctuation(string text, string trimmed)
    {
        var marked = new MarkedText(text);

        marked[marked.Trim(new TextSpan(0, text.Length))].Should().Be(trimmed);
    }

    [Fact]
    public void Sentences_of_one_quotation_are_one_part_and_words_outside_the_marks_are_none()
    {
        var text = new MarkedText("Tom said “it will hold. It must” and that “the pier” stays.");

        var parts = QuotedParts.BetweenMarks(text, [new TextSpan(9, 14), new TextSpan(24, 7), TextSpan.FromBounds(33, text.Text.Length)]);

        parts.Select(part => text[part]).Should().Equal("it will hold. It must", "the pier");
    }

    [Fact]
    public void A_span_without_a_mark_that_opens_inside_is_told_as_a_whole()
    {
        var text = new MarkedText("— It will hold, said Ann. She added: “It must.”");

        var parts = QuotedParts.BehindMarks(text, [new TextSpan(2, 12), new TextSpan(27, 19)]);

        parts.Select(part => text[part]).Should().Equal("It will hold", "It must");
    }
}

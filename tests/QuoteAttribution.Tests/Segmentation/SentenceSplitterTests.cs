namespace QuoteAttribution.Tests.Segmentation;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The ferry came. | We went aboard.")]
    [InlineData("Who came? | Nobody! | Well …")]
    [InlineData("It cost 3.5 million. | Nobody paid.")]
    [InlineData("J. K. Flint came. | We went.")]
    [InlineData("The house of E. M. Holm burnt.")]
    [InlineData("Well ... maybe. | Wait … what?")]
    [InlineData("“It rains.” | “It pours.”")]
    [InlineData("\"It rains.\" | \"It pours.\"")]
    [InlineData("He came (so she says.) | We went.")]
    [InlineData("It ended. | 12 people came.")]
    [InlineData("Mr. Flint met Dr. Holm. | They left at 5 p.m. | They came back.")]
    [InlineData("The U.S. Senate met. | It was in the U.S. | They left.")]
    [InlineData("It ended.|Then we left.")]
    public void A_stop_ends_a_sentence_and_its_closing_marks_stay_with_it(string marked) => Check(marked, " | ", " ");

    [Theory]
    [InlineData("“Stop!” he said.")]
    [InlineData("\"Are you wet?\" she asked.")]
    [InlineData("'Are you wet?' she asked.")]
    [InlineData("“Good morning?” Harry asked.")]
    [InlineData("\"Wait!\" Mrs. Holm cried.")]
    [InlineData("“Well …” he began, and stopped.")]
    public void A_tag_in_lower_case_belongs_to_the_sentence_it_follows(string text) => Sentences(text).Should().Equal(text);

    [Theory]
    [InlineData("The harbour opens|The ferry came late today.")]
    [InlineData("The harbour opens||The ferry came late today.||Nobody waited.")]
    [InlineData("CHAPTER ONE||In which it rains||It rained.")]
    public void A_heading_and_each_paragraph_are_sentences_of_their_own(string marked) => Check(marked, "|", "\n");

    [Fact]
    public void Lines_broken_at_a_fixed_width_go_on() =>
        Sentences("The ferry came late that day, and\nnobody who waited on the pier was\nready to forgive it. The rain had\nnot stopped.\n\nThen it left.")
            .Should().HaveCount(3);

    [Fact]
    public void An_indent_begins_a_paragraph_of_text_broken_at_a_fixed_width() =>
        Sentences("The ferry came late that day, and\nnobody who waited on the pier was\nready to forgive it\nat all.\n   Rain fell on\nthe harbour")
            .Should().HaveCount(2);

    [Fact]
    public void Line_ends_of_two_characters_are_read_like_those_of_one()
    {
        const string Text = "A heading\n\nThe ferry came. It left.\nNobody\nwaited for\nlong at the pier.";

        Sentences(Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Select(static sentence => sentence.Replace("\r", "", StringComparison.Ordinal))
            .Should().Equal(Sentences(Text));
    }

    [Fact]
    public void White_space_alone_has_no_sentences() => Sentences(" \n\n ").Should().BeEmpty();

    private static void Check(string marked, string separator, string instead)
    {
        var sentences = marked.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Sentences(marked.Replace(separator, instead, StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal)).Should().Equal(sentences);
    }

    private static string[] Sentences(string text) =>
        [.. QuoteAttributor.Default.SplitSentences(text).Select(span => span.In(text).ToString())];
}

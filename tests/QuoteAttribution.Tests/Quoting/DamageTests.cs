namespace QuoteAttribution.Tests.Quoting;

public sealed class DamageTests
{
    [Fact]
    public void The_next_speaker_is_not_swallowed_by_an_unclosed_quotation()
    {
        const string Text = "“We are late. Maud ran. “Wait for me,” called Rolf.";

        Reading.Of(Text).Should().Equal("We are late. Maud ran.", "Wait for me,");
        Reading.Oddities(Text).Should().Equal(DiagnosticKind.UnclosedQuotation);
    }

    [Theory]
    [InlineData("“We are late, said Maud.", "We are late,")]
    [InlineData("“We are late, she said. Nobody came.", "We are late,")]
    [InlineData("\"Are we late? asked Rolf Holm. \"No,\" she said.", "Are we late?", "No,")]
    [InlineData("“We are late, Maud replied. “Wait for me,” called Rolf.", "We are late,", "Wait for me,")]
    public void An_unclosed_quotation_ends_before_the_tag_that_can_be_seen(string text, params string[] contents) =>
        Reading.Of(text).Should().Equal(contents);

    [Fact]
    public void A_stray_closer_is_left_alone_and_reported()
    {
        const string Text = "We are late” and wet. “Wait,” called Rolf.";

        Reading.Of(Text).Should().Equal("Wait,");
        Reading.Oddities(Text).Should().Equal(DiagnosticKind.UnpairedMark);
    }

    [Fact]
    public void An_unclosed_quotation_is_reported_where_it_stands()
    {
        var diagnostic = Reading.Diagnostics("Maud sat. “We are late.\n\nNobody came.").Should().ContainSingle().Subject;

        diagnostic.Kind.Should().Be(DiagnosticKind.UnclosedQuotation);
        diagnostic.Span.Should().Be(new TextSpan(10, 13));
    }

    [Fact]
    public void A_mark_that_could_open_or_close_is_reported() =>
        Reading.Oddities("Maud said \" wait \" and ran.").Should().Contain(DiagnosticKind.AmbiguousMark);

    [Fact]
    public void Sound_text_has_no_oddities() =>
        Reading.Oddities("“It's late,” said Maud. “The dogs' tails aren't dry.”\n\n‘No,’ said Rolf.").Should().BeEmpty();

    [Fact]
    public void A_quotation_between_empty_marks_is_none() => Reading.Of("He wrote \"\" and left.").Should().BeEmpty();
}

namespace QuoteAttribution.Tests.Quoting;

public sealed class ContinuationTests
{
    [Theory]
    [InlineData("\"", "\"")]
    [InlineData("“", "”")]
    [InlineData("«", "»")]
    public void A_quotation_goes_on_where_the_next_paragraph_opens_again(string open, string close)
    {
        var passages = QuoteAttributor.Default.FindPassages(
            $"{open}The first day was wet.\n\n{open}The second was worse.\n\n{open}Then it stopped,{close} said Maud.");

        passages.Select(static passage => passage.Continues).Should().Equal(null, 0, 1);
        passages.Select(static passage => passage.IsClosed).Should().Equal(false, false, true);
    }

    [Fact]
    public void Single_marks_go_on_as_well()
    {
        var passages = QuoteAttributor.Default.FindPassages(
            "'Wet,' said Maud.\n\n'The first day was wet.\n\n'The second was worse,' said Rolf.");

        passages.Select(static passage => passage.Continues).Should().Equal(null, null, 1);
    }

    [Fact]
    public void A_letter_within_speech_goes_on_at_its_own_level()
    {
        var passages = QuoteAttributor.Default.FindPassages("“‘Dear Maud, it rains.\n\n“‘It stopped. Rolf.’ That was the letter.”");

        passages.Select(static passage => passage.Continues).Should().Equal(null, null, 0, 1);
        passages.Select(static passage => passage.Parent).Should().Equal(null, 0, null, 2);
    }

    [Fact]
    public void A_closed_quotation_does_not_go_on() =>
        QuoteAttributor.Default.FindPassages("“It rains.”\n\n“It stopped.”")
            .Should().OnlyContain(static passage => passage.Continues == null && passage.IsClosed);

    [Fact]
    public void Going_on_is_nothing_odd() =>
        Reading.Oddities("“The first day was wet.\n\n“The second was worse,” said Maud.").Should().NotContain(DiagnosticKind.UnclosedQuotation);
}

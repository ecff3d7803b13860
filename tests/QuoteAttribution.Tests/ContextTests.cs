namespace QuoteAttribution.Tests;

public sealed class ContextTests
{
    private const string Wrapped = "Rain fell. “It will hold,” said\nthe mayor. She left.\n \nTom Lind stayed.";

    [Theory]
    [InlineData(QuotationContext.None, "It will hold,")]
    [InlineData(QuotationContext.Sentence, "“It will hold,” said\nthe mayor.")]
    [InlineData(QuotationContext.Paragraph, "Rain fell. “It will hold,” said\nthe mayor. She left.")]
    public void The_sentence_or_the_paragraph_around_a_quotation_is_found(QuotationContext context, string expected) =>
        ContextIn(Wrapped, context).Should().Be(expected);

    [Theory]
    [InlineData("Rain fell.\n“It will hold,” said Ann Reed.\nTom Lind stayed.", "“It will hold,” said Ann Reed.")]
    [InlineData("Rain fell.\r\n\r\n  “It will hold,” said Ann Reed. She left.\r\n\t\r\nTom Lind stayed.", "“It will hold,” said Ann Reed. She left.")]
    [InlineData("“It will hold,”", "“It will hold,”")]
    public void Blank_lines_part_paragraphs_and_lines_do_where_there_are_none(string text, string expected) =>
        ContextIn(text, QuotationContext.Paragraph).Should().Be(expected);

    [Theory]
    [InlineData(QuotationContext.Sentence)]
    [InlineData(QuotationContext.Paragraph)]
    public void A_context_without_end_is_cut_between_words(QuotationContext context)
    {
        var words = string.Join(' ', Enumerable.Repeat("long", 1_000));

        var text = $"The {words} and “it will hold,” said Ann Reed of the {words} end.";
        var start = text.IndexOf("it will", StringComparison.Ordinal);
        var quotation = new Quotation(text, [new TextSpan(start, "it will hold,".Length)]);
        var result = new AttributionResult(text, [quotation], sentences: [new TextSpan(0, text.Length)]);

        var found = result.ContextOf(quotation, context).In(text).ToString();

        found.Length.Should().BeInRange(1_900, 2_020);
        found.Should().StartWith("long long").And.EndWith("long long").And.Contain("“it will hold,” said Ann Reed");
    }

    [Fact]
    public void The_context_holds_the_quotation_whatever_the_text()
    {
        foreach (var text in new[] { new string('x', 3_000) + "“" + new string('y', 3_000) + "”" + new string('z', 3_000), "\n\n“ a\n\nb ” said Ann.\n\n", "“A,” she said. “B.”" })
        {
            var result = QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);
            foreach (var quotation in result.Quotations)
            {
                foreach (var context in Enum.GetValues<QuotationContext>())
                {
                    var span = result.ContextOf(quotation, context);
                    (span.Start <= quotation.Span.Start && quotation.Span.End <= span.End && span.End <= text.Length).Should().BeTrue();
                }
            }
        }
    }

    [Fact]
    public void A_quotation_of_another_text_is_refused()
    {
        var result = QuoteAttributor.Default.Analyze(Wrapped, TestContext.Current.CancellationToken);
        var other = new Quotation("“No.”", [new TextSpan(1, 3)]);

        var ask = () => result.ContextOf(other, QuotationContext.Sentence);

        ask.Should().Throw<ArgumentException>().WithMessage("The quotation at * is of another text; give one of this result.*");
    }

    [Fact]
    public void Json_has_it_where_it_is_asked_for_and_reading_leaves_it_aside()
    {
        var result = QuoteAttributor.Default.Analyze("😀 " + Wrapped, TestContext.Current.CancellationToken);

        var json = result.ToJson(new AttributionJsonOptions { Context = QuotationContext.Sentence, Offsets = OffsetUnit.CodePoints });

        json.Should().Contain("\"context\":{\"start\":13,\"end\":44,\"text\":\"“It will hold,” said\\nthe mayor.\"}");
        result.ToJson().Should().NotContain("context");
        AttributionResult.Parse(json).Should().Be(result);
    }

    private static string ContextIn(string text, QuotationContext context)
    {
        var result = QuoteAttributor.Default.Analyze(text);
        return result.ContextOf(result.Quotations[0], context).In(text).ToString();
    }
}

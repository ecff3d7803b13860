using CsCheck;
using QuoteAttribution.Tests.Properties;

namespace QuoteAttribution.Tests.Quoting;

/// <summary>What may be speech and becomes no quotation is reported, so that nothing between marks is lost without a word.</summary>
public sealed class SpeechWithoutQuotationTests
{
    // Paragraphs in which words between marks are speech, and some in which they are not, or not surely.
    private static readonly Gen<string> Articles = Gen.OneOf(
        "“It will hold,” said Ann Reed.", "It is known as a “philanthropub” by now.", "“No.”", "The pier’s “13th” stands.", "‘All Bets Are Off’",
        "He gave it “Kestrel” and it came back with “carthorse”.", "“We built it. ", "She said that “nobody” knew ‘why’.", "The mayor called it “reckless”.",
        "“He said ‘never’ twice,” Tom Lind said, the “king” of the pier, “and left.”", "Board index ‹ Heating ‹ Boilers", "\"One\" two \"three", "Rain fell.")
        .Array[0, 12].Select(static paragraphs => string.Join("\n\n", paragraphs));

    private static readonly QuoteAttributor[] Attributors =
    [
        QuoteAttributor.Default,
        new(new QuoteAttributionOptions { Indirect = IndirectQuotations.None, MinimumConfidence = 0.9 }),
        new(new QuoteAttributionOptions { Indirect = IndirectQuotations.All, DoubledApostrophesAreMarks = true }),
    ];

    [Theory]
    [InlineData("It is known as a “philanthropub” by now.", "philanthropub")]
    [InlineData("“It will hold,” Tom Lind said, the “king” of the pier, “and stay.”", "king")]
    public void Words_between_marks_that_become_no_quotation_are_reported(string text, string words)
    {
        var diagnostic = OdditiesOf(text).Should().ContainSingle().Subject;

        diagnostic.Kind.Should().Be(DiagnosticKind.NoQuotation);
        diagnostic.Span.In(text).ToString().Should().Be(words);
        diagnostic.Message.Should().Be("The words between these marks may be speech; no quotation has them.");
    }

    [Theory]
    [InlineData("“It will hold,” said Ann Reed.")]
    [InlineData("“He told me ‘never’ twice,” said Ann Reed.")]
    [InlineData("The mayor called it “reckless”.")]
    [InlineData("The novel “Salt” is long.")]
    public void Speech_that_has_its_quotation_and_what_is_surely_none_are_not(string text) =>
        OdditiesOf(text).Should().BeEmpty();

    /// <summary>The first took its speaker from the second, which went on with the first: each asked the other until the stack was full.</summary>
    [Theory]
    [InlineData("board says  ‘We will rebuild’.“We will rebuild”‘Wewillrebuild’")]
    [InlineData("The board says ‘We will rebuild’.“We will rebuild”‘We will rebuild’")]
    public void Words_that_repeat_each_other_take_no_speaker_in_a_circle(string text) => IsAccountedFor(text).Should().BeTrue();

    [Fact]
    public void Diagnostics_stand_in_the_order_of_the_text() => Articles.Sample(
        static text => OdditiesOf(text).Select(static odd => odd.Span.Start).SequenceEqual(OdditiesOf(text).Select(static odd => odd.Span.Start).Order()));

    [Fact]
    public void No_speech_of_an_article_goes_without_quotation_and_without_diagnostic() => Articles.Sample(IsAccountedFor, iter: 2000);

    [Fact]
    public void No_speech_of_any_text_goes_without_quotation_and_without_diagnostic() => Texts.Any.Sample(IsAccountedFor, iter: 2000);

    private static IReadOnlyList<Diagnostic> OdditiesOf(string text) => QuoteAttributor.Default.Analyze(text).Diagnostics;

    private static bool IsAccountedFor(string text) => Attributors.All(attributor => IsAccountedFor(attributor.Analyze(text)));

    private static bool IsAccountedFor(AttributionResult result) => result.Passages.Where(static passage => passage.Kind == PassageKind.Speech).All(passage =>
        result.Quotations.SelectMany(static quotation => quotation.Spans).Any(span => span.Overlaps(passage.Content))
        != result.Diagnostics.Any(odd => odd.Kind == DiagnosticKind.NoQuotation && odd.Span == passage.Content));
}

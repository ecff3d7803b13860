using CsCheck;

namespace QuoteAttribution.Tests.Properties;

/// <summary>What holds of a result, whatever the text.</summary>
public sealed class ResultProperties
{
    private const int Texts = 1000;

    private static readonly QuoteAttributor Reader = new(new QuoteAttributionOptions { Indirect = IndirectQuotations.All, Reports = ReportSelection.Everything });

    private static readonly Gen<string> Any = Gen.OneOf(Properties.Texts.Spoken, Properties.Texts.Spoken, Properties.Texts.Any);

    [Fact]
    public void Spans_lie_in_the_text_and_part_no_character() =>
        Any.Sample(static text => SpansOf(Reader.Analyze(text)).All(span => span.Length > 0 && span.End <= text.Length && !Parts(text, span.Start) && !Parts(text, span.End)), iter: Texts);

    [Fact]
    public void Quotations_stand_in_the_order_of_the_text() =>
        Any.Sample(static text => Reader.Analyze(text).Quotations.Select(static quotation => quotation.Spans[0].Start).ToArray() is var starts && starts.SequenceEqual(starts.Order()), iter: Texts);

    [Fact]
    public void The_spans_of_a_quotation_stand_in_order_and_apart() =>
        Any.Sample(
            static text => Reader.Analyze(text).Quotations.All(static quotation => quotation.Spans.Zip(quotation.Spans.Skip(1), static (one, next) => one.End <= next.Start).All(static apart => apart)),
            iter: Texts);

    [Fact]
    public void Neither_the_cue_nor_who_speaks_stands_in_what_is_said() =>
        Any.Sample(static text => Reader.Analyze(text).Quotations.All(static quotation => !Beside(quotation).Any(span => quotation.Spans.Any(span.Overlaps))), iter: Texts);

    [Fact]
    public void No_two_speakers_have_one_name() =>
        Any.Sample(static text => Reader.Analyze(text).Speakers.Select(static speaker => speaker.Name).ToArray() is var names && names.Distinct(StringComparer.Ordinal).Count() == names.Length, iter: Texts);

    [Fact]
    public void A_name_stands_on_one_line() =>
        Any.Sample(static text => Reader.Analyze(text).Speakers.SelectMany(static speaker => speaker.Aliases.Append(speaker.Name)).All(static name => name.Length > 0 && name == OneLine.Of(name)), iter: Texts);

    [Theory]
    [InlineData("Ann Reed said that ")]
    [InlineData("his claim that the mayor said that ")]
    [InlineData("Ann Reed told Tom, then called, ")]
    public void Reports_within_reports_hold_no_more_than_some_times_the_text(string report)
    {
        var text = string.Concat(Enumerable.Repeat(report, 500)) + "it fell.";
        Reader.Analyze(text).Quotations.SelectMany(static quotation => quotation.Spans).Sum(static span => span.Length).Should().BeLessThan(10 * text.Length);
    }

    private static IEnumerable<TextSpan> SpansOf(AttributionResult result) =>
        result.Quotations.SelectMany(static quotation => quotation.Spans.Concat(Beside(quotation)))
            .Concat(result.Speakers.SelectMany(static speaker => speaker.Mentions.Select(static mention => mention.Span)))
            .Concat(result.Sentences);

    private static IEnumerable<TextSpan> Beside(Quotation quotation)
    {
        if (quotation.Attribution?.Cue is { } cue)
        {
            yield return cue.Span;
        }

        if (quotation.Attribution?.Mention is { } mention)
        {
            yield return mention.Span;
        }
    }

    private static bool Parts(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}

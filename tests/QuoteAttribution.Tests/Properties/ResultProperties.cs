using CsCheck;

namespace QuoteAttribution.Tests.Properties;

/// <summary>What holds of a result, whatever the text.</summary>
public sealed class ResultProperties
{
    private const int Texts = 1000;

    private static readonly QuoteAttributor Reader = new(new QuoteAttributionOptions { Indirect = IndirectQuotations.All, Reports = ReportSelection.Everything });

    private static readonly Gen<string> Any = Gen.OneOf(Properties.Texts.Spoken, Properties.Texts.Spoken, Properties.Texts.Any);

    [Fact]
    public void Spans_lie_in_the_text_and_part_no_character() => HoldsOfAny(WhatHolds.SpansLieInTheText);

    [Fact]
    public void Quotations_stand_in_the_order_of_the_text() => HoldsOfAny(WhatHolds.QuotationsStandInOrder);

    [Fact]
    public void The_spans_of_a_quotation_stand_in_order_and_apart() => HoldsOfAny(WhatHolds.SpansStandInOrderAndApart);

    [Fact]
    public void Neither_the_cue_nor_who_speaks_stands_in_what_is_said() => HoldsOfAny(WhatHolds.CueAndMentionStandBeside);

    [Theory]
    [InlineData("It fell, said Ann Reed, it rose, “it rose”, said")]
    [InlineData("It fell[ said Ann Reed – “it rose”, said")]
    [InlineData("Berg`said Mr.the mayor–“Mr.”'',said")]
    [InlineData("Ann Reed rose and it fell, said")]
    public void Nor_does_who_speaks_where_a_verb_takes_the_source_of_another(string text) => WhatHolds.CueAndMentionStandBeside(Reader.Analyze(text, TestContext.Current.CancellationToken)).Should().BeTrue();

    [Fact]
    public void No_two_speakers_have_one_name() => HoldsOfAny(WhatHolds.NoTwoSpeakersHaveOneName);

    [Fact]
    public void A_name_stands_on_one_line() => HoldsOfAny(WhatHolds.NamesStandOnOneLine);

    [Theory]
    [InlineData("Ann Reed said that ")]
    [InlineData("his claim that the mayor said that ")]
    [InlineData("Ann Reed told Tom, then called, ")]
    public void Reports_within_reports_hold_no_more_than_some_times_the_text(string report)
    {
        var text = string.Concat(Enumerable.Repeat(report, 500)) + "it fell.";
        Reader.Analyze(text, TestContext.Current.CancellationToken).Quotations.SelectMany(static quotation => quotation.Spans).Sum(static span => span.Length).Should().BeLessThan(10 * text.Length);
    }

    private static void HoldsOfAny(Func<AttributionResult, bool> holds) => Any.Sample(text => holds(Reader.Analyze(text)), iter: Texts);
}

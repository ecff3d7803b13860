using CsCheck;

namespace QuoteAttribution.Tests.Properties;

public sealed class SegmentationProperties
{
    private static readonly QuoteAttributor Attributor = QuoteAttributor.Default;

    [Fact]
    public void Tokens_stand_in_order_and_apart() =>
        Texts.Any.Sample(static text => WhatHolds.StandApart(text, [.. Attributor.Tokenize(text).Select(static token => token.Span)]));

    [Fact]
    public void Sentences_stand_in_order_and_apart() =>
        Texts.Any.Sample(static text => WhatHolds.StandApart(text, Attributor.SplitSentences(text)));

    [Fact]
    public void Every_letter_belongs_to_a_token_and_to_a_sentence() =>
        Texts.Any.Sample(static text =>
            WhatHolds.HaveAllLetters(text, [.. Attributor.Tokenize(text).Select(static token => token.Span)])
            && WhatHolds.HaveAllLetters(text, Attributor.SplitSentences(text)));

    [Fact]
    public void A_sentence_neither_begins_nor_ends_in_white_space() =>
        Texts.Any.Sample(static text => Attributor.SplitSentences(text).All(span =>
            span.Length > 0 && !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1])));

    [Fact]
    public void The_analysis_has_the_sentences_of_the_splitter() =>
        Texts.Any.Sample(static text => Attributor.Analyze(text).Sentences.SequenceEqual(Attributor.SplitSentences(text)));
}

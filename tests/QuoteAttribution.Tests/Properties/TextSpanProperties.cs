using CsCheck;

namespace QuoteAttribution.Tests.Properties;

public sealed class TextSpanProperties
{
    private static readonly Gen<TextSpan> Spans =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 20], static (start, length) => new TextSpan(start, length));

    [Fact]
    public void Bounds_survive_the_round_trip() =>
        Spans.Sample(static span => TextSpan.FromBounds(span.Start, span.End) == span);

    [Fact]
    public void In_agrees_with_substring() =>
        Gen.Select(Spans, Gen.String[60, 80]).Sample(static (span, text) =>
            span.In(text).SequenceEqual(text.Substring(span.Start, span.Length)));

    [Fact]
    public void Overlap_is_symmetric_and_means_a_shared_code_unit() =>
        Gen.Select(Spans, Spans).Where(static (a, b) => a.Length > 0 && b.Length > 0).Sample(static (a, b) =>
            a.Overlaps(b) == b.Overlaps(a)
            && a.Overlaps(b) == Units(a).Intersect(Units(b)).Any());

    [Fact]
    public void A_span_contains_another_exactly_when_it_has_all_its_code_units() =>
        Gen.Select(Spans, Spans).Where(static (_, b) => b.Length > 0).Sample(static (a, b) =>
            a.Contains(b) == !Units(b).Except(Units(a)).Any());

    private static IEnumerable<int> Units(TextSpan span) => Enumerable.Range(span.Start, span.Length);
}

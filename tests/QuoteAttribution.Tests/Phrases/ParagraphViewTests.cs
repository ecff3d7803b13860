using CsCheck;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Tests.Phrases;

public class ParagraphViewTests
{
    private const int Reach = 12;

    // Some phrases, of which few stop a walk, and the places from which walks start, in whatever order.
    private static readonly Gen<(bool[] Stops, int[] Starts)> Walks =
        Gen.Int[1, 60].SelectMany(count => Gen.Select(Gen.Int[0, 7].Select(static n => n == 0).Array[count], Gen.Int[0, count - 1].Array[1, 20]));

    [Fact]
    public void To_the_left_the_nearest_stop_is_found_or_the_limit() => Walks.Sample(static walks =>
    {
        foreach (var start in walks.Starts)
        {
            var limit = Math.Max(0, start - Reach);
            var end = start;
            while (end > limit && !walks.Stops[end])
            {
                end--;
            }

            View(walks.Stops).Left<Stop>(start, limit).Should().Be(end);
        }
    });

    [Fact]
    public void To_the_right_the_nearest_stop_is_found_or_the_limit() => Walks.Sample(static walks =>
    {
        foreach (var start in walks.Starts)
        {
            var limit = Math.Min(walks.Stops.Length, start + Reach);
            var end = start;
            while (end < limit && !walks.Stops[end])
            {
                end++;
            }

            View(walks.Stops).Right<Stop>(start, limit).Should().Be(end);
        }
    });

    [Fact]
    public void Passages_are_found_from_anywhere_up_to_the_limit() => Walks.Sample(static walks =>
    {
        foreach (var start in walks.Starts)
        {
            var limit = Math.Min(walks.Stops.Length, start + Reach);
            var next = Array.IndexOf(walks.Stops, true, start, limit - start);
            View(walks.Stops, PhraseKind.Passage).NextPassage(start, limit).Should().Be(next < 0 ? limit : next);
        }
    });

    private static ParagraphView View(bool[] stops, PhraseKind stop = PhraseKind.Stop) =>
        new("", [], new Passage[1], stops.Select(isStop => new Phrase(isStop ? stop : PhraseKind.Other, VerbShape.None, new TokenRange(0, 1), 0, WordTraits.None)).ToArray());

    private readonly struct Stop : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Stop;
    }
}

using CsCheck;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Tests.Phrases;

public class PhraseWalkTests
{
    private const int Reach = 12;

    // Some phrases, of which few stop a walk, and the places from which walks start, in whatever order.
    private static readonly Gen<(bool[] Stops, int[] Starts)> Walks =
        Gen.Int[1, 60].SelectMany(count => Gen.Select(Gen.Int[0, 7].Select(static n => n == 0).Array[count], Gen.Int[0, count - 1].Array[1, 20]));

    [Fact]
    public void To_the_left_it_ends_where_a_walk_without_memory_ends() => Walks.Sample(static walks =>
    {
        var walk = default(PhraseWalk);
        foreach (var start in walks.Starts)
        {
            var limit = Math.Max(0, start - Reach);
            var end = start;
            while (end > limit && !walks.Stops[end])
            {
                end--;
            }

            walk.Left<Stop>(View(walks.Stops), start, limit).Should().Be(end);
        }
    });

    [Fact]
    public void To_the_right_it_ends_where_a_walk_without_memory_ends() => Walks.Sample(static walks =>
    {
        var walk = default(PhraseWalk);
        foreach (var start in walks.Starts)
        {
            var limit = Math.Min(walks.Stops.Length, start + Reach);
            var end = start;
            while (end < limit && !walks.Stops[end])
            {
                end++;
            }

            walk.Right<Stop>(View(walks.Stops), start, limit).Should().Be(end);
        }
    });

    [Fact]
    public void Passages_are_found_from_anywhere() => Walks.Sample(static walks =>
    {
        using var all = new PhraseWalks();
        var view = View(walks.Stops, PhraseKind.Passage, all);
        foreach (var start in walks.Starts)
        {
            var next = Array.IndexOf(walks.Stops, true, start);
            all.NextPassage(view, start).Should().Be(next < 0 ? walks.Stops.Length : next);
        }
    });

    [Fact]
    public void Another_paragraph_is_walked_anew()
    {
        using var walks = new PhraseWalks();
        walks.To.List.Right<Stop>(View(new bool[9]), 0, 9).Should().Be(9);
        walks.Clear();
        walks.To.List.Right<Stop>(View([false, false, true, false]), 0, 4).Should().Be(2);
    }

    private static ParagraphView View(bool[] stops, PhraseKind stop = PhraseKind.Stop, PhraseWalks? walks = null) =>
        new("", [], [], stops.Select(stops => new Phrase(stops ? stop : PhraseKind.Other, VerbShape.None, new TokenRange(0, 1), 0, WordTraits.None)).ToArray(), walks!);

    private readonly struct Stop : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Stop;
    }
}

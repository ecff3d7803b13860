namespace QuoteAttribution.Cli.Evaluation;

/// <summary>What spans of one text have in common. All lengths are UTF-16 code units.</summary>
internal static class SpanList
{
    /// <summary>By start, then by end.</summary>
    public static Comparer<TextSpan> Order { get; } =
        Comparer<TextSpan>.Create(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));

    public static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    /// <summary>What each of some spans shares with each of others, added up.</summary>
    public static int Shared(IReadOnlyList<TextSpan> some, IReadOnlyList<TextSpan> others)
    {
        var shared = 0;
        for (var i = 0; i < some.Count; i++)
        {
            for (var k = 0; k < others.Count; k++)
            {
                shared += Shared(some[i], others[k]);
            }
        }

        return shared;
    }

    public static int Length(IReadOnlyList<TextSpan> spans)
    {
        var length = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            length += spans[i].Length;
        }

        return length;
    }

    /// <summary>Jaccard's measure: of what either covers, the share that both cover; from 0 to 1.</summary>
    public static double Agreement(IReadOnlyList<TextSpan> some, IReadOnlyList<TextSpan> others)
    {
        var shared = Shared(some, others);
        var all = Length(some) + Length(others) - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Whether half of a span, or more, lies in another.</summary>
    public static bool IsHalfIn(this TextSpan span, TextSpan other) => 2 * Shared(span, other) >= span.Length;

    public static bool HasNull<T>(this IReadOnlyList<T>? list)
        where T : class => list?.Contains(null!) == true;

    public static bool TouchesAny(this TextSpan span, IReadOnlyList<TextSpan> others) => others.Any(span.Overlaps);
}

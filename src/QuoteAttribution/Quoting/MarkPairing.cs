using QuoteAttribution.Memory;

namespace QuoteAttribution.Quoting;

/// <summary>Pairs the marks of one family in a paragraph by the reading that costs least.</summary>
/// <remarks>
/// A mark may open, close, be no quotation mark, or open while the passage before it has lost its closing mark; how
/// deep the reading stands is its whole state, so the best reading of all is found in one pass and one pass back.
/// </remarks>
internal sealed class MarkPairing : IDisposable
{
    // One reading for each depth: outside, and three quotations inside each other, which nobody exceeds.
    private const int Depths = 4;

    // More than any reading costs, and adding to it does not overflow.
    private const int Impossible = int.MaxValue / 2;

    private static readonly int NestCost = MarkCosts.Of(MarkCost.Nest);
    private static readonly int ReopenCost = MarkCosts.Of(MarkCost.Reopen);
    private static readonly int StrayFrom = MarkCosts.Of(MarkCost.StrayFrom);

    private readonly PooledList<int> _chain = new();
    private readonly PooledList<Step> _steps = new();

    private enum Reading : byte
    {
        Close,
        Open,
        Skip,
        Reopen,
    }

    /// <summary>Pairs the marks from <paramref name="first"/> on by their links.</summary>
    /// <param name="marks">All marks of the paragraph.</param>
    /// <param name="first">The first mark of the chain.</param>
    /// <param name="end">The token at which a passage ends that is still open.</param>
    /// <param name="openAtEndCost">What a passage costs that is still open at the end.</param>
    public void Pair(Span<Mark> marks, int first, int end, int openAtEndCost)
    {
        _chain.Clear();
        for (var i = first; i != Mark.None; i = marks[i].Next)
        {
            _chain.Add(i);
        }

        Apply(marks, end, Alternates(marks) ? null : Weigh(marks, openAtEndCost));
    }

    public void Dispose()
    {
        _chain.Dispose();
        _steps.Dispose();
    }

    /// <summary>Whether the marks open and close by turns without a doubt, as most paragraphs do.</summary>
    private bool Alternates(ReadOnlySpan<Mark> marks)
    {
        var open = false;
        foreach (var i in _chain.Items)
        {
            var costs = marks[i].Costs;
            if ((open ? costs.Close : costs.Open) != 0)
            {
                return false;
            }

            open = !open;
        }

        return !open;
    }

    private Reading[]? Weigh(ReadOnlySpan<Mark> marks, int openAtEndCost)
    {
        Span<int> best = stackalloc int[Depths];
        Span<int> next = stackalloc int[Depths];
        best.Fill(Impossible);
        best[0] = 0;
        _steps.Clear();
        var steps = _steps.Room(_chain.Count * Depths);
        foreach (var i in _chain.Items)
        {
            Extend(marks[i].Costs, best, next, steps);
            steps = steps[Depths..];
            var reached = next;
            next = best;
            best = reached;
        }

        _steps.Advance(_chain.Count * Depths);

        return ReadBack(Cheapest(best, openAtEndCost));
    }

    private static void Extend(MarkCosts costs, ReadOnlySpan<int> best, Span<int> next, Span<Step> steps)
    {
        for (var depth = 0; depth < Depths; depth++)
        {
            var step = new Step((byte)depth, Reading.Skip);
            var cost = best[depth] + costs.Skip;
            Try(depth + 1, costs.Close, Reading.Close, best, ref step, ref cost);
            Try(depth - 1, costs.Open + (depth > 1 ? NestCost : 0), Reading.Open, best, ref step, ref cost);
            Try(depth == 0 ? Depths : depth, costs.Open + ReopenCost, Reading.Reopen, best, ref step, ref cost);
            next[depth] = cost;
            steps[depth] = step;
        }
    }

    private static void Try(int from, int cost, Reading reading, ReadOnlySpan<int> best, ref Step step, ref int least)
    {
        if ((uint)from < Depths && best[from] + cost < least)
        {
            least = best[from] + cost;
            step = new Step((byte)from, reading);
        }
    }

    private static int Cheapest(ReadOnlySpan<int> best, int openAtEndCost)
    {
        var depth = 0;
        for (var i = 1; i < Depths; i++)
        {
            if (best[i] + (i * openAtEndCost) < best[depth] + (depth * openAtEndCost))
            {
                depth = i;
            }
        }

        return depth;
    }

    private Reading[] ReadBack(int depth)
    {
        var readings = new Reading[_chain.Count];
        for (var i = readings.Length - 1; i >= 0; i--)
        {
            var step = _steps[(i * Depths) + depth];
            readings[i] = step.Reading;
            depth = step.From;
        }

        return readings;
    }

    /// <summary>Ends the passages by the readings; without readings the marks open and close by turns.</summary>
    private void Apply(Span<Mark> marks, int end, Reading[]? readings)
    {
        Span<int> open = stackalloc int[Depths];
        var depth = 0;
        for (var i = 0; i < _chain.Count; i++)
        {
            ref var mark = ref marks[_chain[i]];
            switch (readings?[i] ?? (depth == 0 ? Reading.Open : Reading.Close))
            {
                case Reading.Open:
                    open[depth++] = _chain[i];
                    break;
                case Reading.Close:
                    EndAt(ref marks[open[--depth]], mark.Token + 1, PassageEnd.Closed);
                    break;
                case Reading.Reopen:
                    EndAt(ref marks[open[depth - 1]], mark.Token, PassageEnd.Reopened);
                    open[depth - 1] = _chain[i];
                    break;
                default:
                    mark.IsStray = mark.Costs.Skip >= StrayFrom;
                    break;
            }
        }

        while (depth > 0)
        {
            EndAt(ref marks[open[--depth]], end, PassageEnd.OpenAtEnd);
        }
    }

    private static void EndAt(ref Mark mark, int end, PassageEnd kind)
    {
        mark.End = end;
        mark.EndKind = kind;
    }

    private readonly record struct Step(byte From, Reading Reading);
}

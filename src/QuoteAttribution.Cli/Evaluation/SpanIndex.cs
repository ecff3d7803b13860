namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Different spans of a text in order, to find those that lie at a place.</summary>
internal sealed class SpanIndex
{
    private readonly TextSpan[] _spans;

    // The latest end of a span and of all before it: where it lies before a place, no earlier span reaches there.
    private readonly int[] _latestEnds;

    public SpanIndex(IEnumerable<TextSpan> spans)
    {
        _spans = [.. spans.Distinct().Order(SpanList.Order)];
        _latestEnds = new int[_spans.Length];
        var latest = 0;
        for (var i = 0; i < _spans.Length; i++)
        {
            _latestEnds[i] = latest = Math.Max(latest, _spans[i].End);
        }
    }

    public IReadOnlyList<TextSpan> Spans => _spans;

    public bool Contains(TextSpan span) => Array.BinarySearch(_spans, span, SpanList.Order) >= 0;

    /// <summary>Whether one of the spans covers half of another span, or more.</summary>
    public bool HasHalfOf(TextSpan span)
    {
        for (var i = LastStartingBefore(span.End); i >= 0 && _latestEnds[i] > span.Start; i--)
        {
            if (span.IsHalfIn(_spans[i]))
            {
                return true;
            }
        }

        return false;
    }

    private int LastStartingBefore(int offset)
    {
        var found = Array.BinarySearch(_spans, new TextSpan(offset, 0), SpanList.Order);
        return (found < 0 ? ~found : found) - 1;
    }
}

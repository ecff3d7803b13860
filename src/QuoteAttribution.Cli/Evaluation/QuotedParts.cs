namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Which parts of a quotation are the speaker's own words, each trimmed by <see cref="MarkedText.Trim(TextSpan)"/>; empty ones are left out.</summary>
internal static class QuotedParts
{
    // “It will hold.” “It must.”: what lies between two sentences of one quotation is at most a closing mark, a blank, an opening mark.
    private const int BetweenSentences = 3;

    /// <summary>The parts that stand between double marks of the text; sentences of one quotation are one part.</summary>
    public static List<TextSpan> BetweenMarks(MarkedText text, IReadOnlyList<TextSpan> spans)
    {
        var parts = new List<TextSpan>();
        if (spans.Count == 0)
        {
            return parts;
        }

        var (start, end) = (spans.Min(static span => span.Start), spans.Max(static span => span.End));
        for (var i = FirstEndingAfter(text.Marked, start); i < text.Marked.Count && text.Marked[i].Start < end; i++)
        {
            AddWithin(text.Marked[i], spans, parts);
        }

        return Trimmed(text, parts);
    }

    /// <summary>
    /// The parts behind a mark that opens inside a span; the whole of a span in which none does, since novels also quote with single marks
    /// and dashes.
    /// </summary>
    public static List<TextSpan> BehindMarks(MarkedText text, IReadOnlyList<TextSpan> spans)
    {
        var parts = new List<TextSpan>();
        foreach (var span in spans)
        {
            var before = parts.Count;
            AddBehindMarks(text.Text, span, parts);
            if (parts.Count == before)
            {
                parts.Add(span);
            }
        }

        return Trimmed(text, parts);
    }

    /// <summary>The parts between marks where a quotation has such, else all of it: what a transcript gives without marks.</summary>
    public static List<TextSpan> Told(MarkedText text, Predicted quotation) =>
        BetweenMarks(text, quotation.Whole) is { Count: > 0 } parts ? parts : [.. quotation.Spans.Where(static span => span.Length > 0)];

    private static void AddWithin(TextSpan mark, IReadOnlyList<TextSpan> spans, List<TextSpan> parts)
    {
        var inside = spans.Where(mark.Overlaps)
            .Select(span => TextSpan.FromBounds(Math.Max(mark.Start, span.Start), Math.Min(mark.End, span.End)))
            .Order(SpanList.Order);
        foreach (var part in inside)
        {
            if (parts.Count > 0 && parts[^1].Start >= mark.Start && part.Start - parts[^1].End <= BetweenSentences)
            {
                parts[^1] = TextSpan.FromBounds(parts[^1].Start, Math.Max(parts[^1].End, part.End));
            }
            else
            {
                parts.Add(part);
            }
        }
    }

    private static void AddBehindMarks(string text, TextSpan span, List<TextSpan> parts)
    {
        var start = -1;
        for (var i = span.Start; i < span.End; i++)
        {
            if (start < 0)
            {
                start = text[i] is '“' or '„' or '«' or '"' ? i + 1 : -1;
            }
            else if (text[i] is '”' or '»' or '"')
            {
                parts.Add(TextSpan.FromBounds(start, i));
                start = -1;
            }
        }

        if (start >= 0)
        {
            parts.Add(TextSpan.FromBounds(start, span.End));
        }
    }

    private static int FirstEndingAfter(IReadOnlyList<TextSpan> marked, int offset)
    {
        int low = 0, high = marked.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = marked[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static List<TextSpan> Trimmed(MarkedText text, List<TextSpan> parts) =>
        [.. parts.Select(text.Trim).Where(static part => part.Length > 0)];
}

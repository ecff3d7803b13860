namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>Makes marks that overlap in any way into elements that nest.</summary>
internal static class NestedMarks
{
    /// <summary>Cuts the marks where a paragraph ends, and where one ends within which they begin.</summary>
    /// <returns>The elements in the order of their start tags.</returns>
    public static IReadOnlyList<NestedMark> Of(IReadOnlyList<TeiMark> marks, IReadOnlyList<TextBlock> paragraphs)
    {
        var pieces = Nested(InParagraphs(marks, paragraphs));
        var parts = new int[marks.Count];
        foreach (var (_, mark) in pieces)
        {
            parts[mark]++;
        }

        var used = new int[marks.Count];
        return [.. pieces.Select(piece => new NestedMark(marks[piece.Mark], piece.Span, used[piece.Mark]++, parts[piece.Mark]))];
    }

    // Without the white space at the edges of paragraphs, which would make elements of nothing but line breaks.
    private static IEnumerable<(TextSpan Span, int Mark)> InParagraphs(IReadOnlyList<TeiMark> marks, IReadOnlyList<TextBlock> paragraphs)
    {
        var quotations = new QuotationEdges(marks);
        var spans = marks.SelectMany((mark, i) => quotations.Cut(mark).Select(span => (Span: span, Mark: i))).OrderBy(static piece => piece.Span.Start);
        var first = 0;
        foreach (var (span, mark) in spans)
        {
            while (first < paragraphs.Count && paragraphs[first].Whole.End <= span.Start)
            {
                first++;
            }

            for (var i = first; i < paragraphs.Count && paragraphs[i].Content.Start < span.End; i++)
            {
                var (start, end) = (Math.Max(span.Start, paragraphs[i].Content.Start), Math.Min(span.End, paragraphs[i].Content.End));
                if (start < end)
                {
                    yield return (TextSpan.FromBounds(start, end), mark);
                }
            }
        }
    }

    private static List<(TextSpan Span, int Mark)> Nested(IEnumerable<(TextSpan Span, int Mark)> pieces)
    {
        var waiting = new PriorityQueue<(TextSpan Span, int Mark), (int Start, int Shortness, int Mark)>();
        foreach (var (span, mark) in pieces)
        {
            Wait(span, mark);
        }

        var nested = new List<(TextSpan Span, int Mark)>();
        var ends = new Stack<int>();
        while (waiting.TryDequeue(out var piece, out _))
        {
            var (span, mark) = piece;
            while (ends.TryPeek(out var passed) && passed <= span.Start)
            {
                ends.Pop();
            }

            if (ends.TryPeek(out var end) && end < span.End)
            {
                Wait(TextSpan.FromBounds(end, span.End), mark);
                span = TextSpan.FromBounds(span.Start, end);
            }

            nested.Add((span, mark));
            ends.Push(span.End);
        }

        return nested;

        void Wait(TextSpan span, int mark) => waiting.Enqueue((span, mark), (span.Start, -span.Length, mark));
    }
}

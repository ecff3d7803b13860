namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>Where quotations begin and end.</summary>
internal sealed class QuotationEdges(IEnumerable<TeiMark> marks)
{
    private readonly int[] _edges =
    [
        .. marks.Where(static mark => mark.Element == TeiMark.Said).SelectMany(static mark => mark.Spans)
            .SelectMany(static span => (int[])[span.Start, span.End]).Distinct().Order(),
    ];

    /// <summary>The spans of a mark, cut where a quotation begins or ends within one if the mark is an element that may hold no quotation.</summary>
    // TEI lets an rs hold phrases only: not the quotation in "the mayor, whose “We will rebuild” was in all papers".
    public IEnumerable<TextSpan> Cut(TeiMark mark) => mark.Element == TeiMark.Reference ? mark.Spans.SelectMany(Cut) : mark.Spans;

    private IEnumerable<TextSpan> Cut(TextSpan span)
    {
        var start = span.Start;
        var next = Array.BinarySearch(_edges, start + 1);
        for (var i = next < 0 ? ~next : next; i < _edges.Length && _edges[i] < span.End; i++)
        {
            yield return TextSpan.FromBounds(start, _edges[i]);
            start = _edges[i];
        }

        yield return TextSpan.FromBounds(start, span.End);
    }
}

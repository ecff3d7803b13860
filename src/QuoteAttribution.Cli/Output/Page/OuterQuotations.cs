namespace QuoteAttribution.Cli.Output.Page;

/// <summary>Tells within whose quotation another one stands, from the start of a text to its end.</summary>
internal sealed class OuterQuotations(AttributionResult result)
{
    private readonly (TextSpan Span, int Quotation)[] _spans =
        [.. result.Quotations.SelectMany(static (quotation, i) => quotation.Spans.Select(span => (Span: span, Quotation: i))).OrderBy(static one => one.Span.Start)];

    // Those that have begun and may go on, the innermost last.
    private readonly List<(TextSpan Span, int Quotation)> _begun = [];
    private int _next;

    /// <summary>The innermost other quotation around a place; the places of the calls are in order.</summary>
    /// <returns>Its index, -1 where there is none.</returns>
    public int Around(int offset, int quotation)
    {
        for (; _next < _spans.Length && _spans[_next].Span.Start <= offset; _next++)
        {
            _begun.Add(_spans[_next]);
        }

        for (var i = _begun.Count - 1; i >= 0; i--)
        {
            if (_begun[i].Span.End <= offset)
            {
                _begun.RemoveAt(i);
            }
            else if (_begun[i].Quotation != quotation)
            {
                return _begun[i].Quotation;
            }
        }

        return -1;
    }
}

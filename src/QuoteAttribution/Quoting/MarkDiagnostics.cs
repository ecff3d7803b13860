using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Says what is odd about the marks of a text.</summary>
internal sealed class MarkDiagnostics(SegmentedText text)
{
    /// <summary>All that was reported, in order.</summary>
    public List<Diagnostic> Found { get; } = [];

    public void Report(in Mark mark)
    {
        var costs = mark.Costs;
        if (mark.IsStray)
        {
            Found.Add(new Diagnostic(DiagnosticKind.UnpairedMark, SpanOf(mark), "A quotation mark without its partner was left alone."));
        }
        else if (Math.Abs(costs.Open - costs.Close) < MarkCosts.Of(MarkCost.Clear) && mark.Family != MarkFamily.Single)
        {
            Found.Add(new Diagnostic(DiagnosticKind.AmbiguousMark, SpanOf(mark), "A quotation mark could open or close; it was read the way that pairs best."));
        }
    }

    public void ReportUnclosed(TextSpan passage) => Found.Add(
        new Diagnostic(DiagnosticKind.UnclosedQuotation, passage, "A quotation is not closed; it was ended within its paragraph."));

    /// <summary>Tells once that two apostrophes in a row were not trusted to be a quotation mark.</summary>
    public void ReportDoubledApostrophes()
    {
        foreach (var mark in text.Marks)
        {
            var token = text.Tokens[mark];
            if (token.Has(TokenTraits.DoubledApostrophe))
            {
                Found.Add(new Diagnostic(
                    DiagnosticKind.AmbiguousMark,
                    token.Span,
                    $"Two apostrophes in a row may be a quotation mark, so what stands between them is reported as indirect; set {nameof(QuoteAttributionOptions.DoubledApostrophesAreMarks)} if they are."));
                return;
            }
        }
    }

    private TextSpan SpanOf(in Mark mark) => text.Tokens[mark.Token].Span;
}

using QuoteAttribution.Cues;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Results;

/// <summary>Finds the passages that look like speech and that no quotation covers: <c>the “philanthropub” opened in May</c>.</summary>
internal static class SpeechWithoutQuotation
{
    /// <summary>Adds a diagnostic for each; most texts have none, and nothing is allocated for them.</summary>
    public static void Report(QuotedText quoted, QuotationLinks links, ReadOnlySpan<Quotation> quotations, in LeftOut leftOut, List<Diagnostic> diagnostics)
    {
        var passages = quoted.Passages;
        var coveredUntil = 0;
        Coverage? coverage = null;
        for (var i = 0; i < passages.Length; i++)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            ref readonly var passage = ref passages[i];
            if (passage.Kind != PassageKind.Speech || passage.Span.Start < coveredUntil)
            {
                // What stands within somebody's words is theirs.
                continue;
            }

            // What a result leaves out covers nothing: “He says it is ‘over’,” said Ann, where nobody is likely to have said "over".
            if ((links.OwnerOf(i) is { Turn: < 0 } owner && !leftOut.IsUnlikely(owner)) || (coverage ??= Coverage.Of(quotations)).Touches(passage.Content))
            {
                coveredUntil = passage.Span.End;
                continue;
            }

            diagnostics.Add(new Diagnostic(DiagnosticKind.NoQuotation, passage.Content, "The words between these marks may be speech; no quotation has them."));
        }
    }

    /// <summary>What all quotations cover, by the start of each stretch, with the latest end up to there.</summary>
    private sealed class Coverage(int[] starts, int[] latestEnds)
    {
        public static Coverage Of(ReadOnlySpan<Quotation> quotations)
        {
            var spans = new List<TextSpan>();
            foreach (var quotation in quotations)
            {
                spans.AddRange(quotation.Spans);
            }

            spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            var ends = new int[spans.Count];
            for (var (i, latest) = (0, 0); i < ends.Length; i++)
            {
                ends[i] = latest = Math.Max(latest, spans[i].End);
            }

            return new Coverage([.. spans.Select(static span => span.Start)], ends);
        }

        public bool Touches(TextSpan span)
        {
            // How many stretches start before the end of the span.
            var (low, high) = (0, starts.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = starts[middle] < span.End ? (middle + 1, high) : (low, middle);
            }

            return low > 0 && latestEnds[low - 1] > span.Start;
        }
    }
}

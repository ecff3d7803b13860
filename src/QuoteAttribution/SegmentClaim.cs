namespace QuoteAttribution;

// A stretch of the text that a quotation claims as its content or its tag. Of two claims the better one comes first.
internal readonly record struct SegmentClaim(TextSpan Span, SegmentKind Kind, int Quotation) : IComparable<SegmentClaim>
{
    // What all quotations claim, in order of the start.
    public static List<SegmentClaim> Of(AttributionResult result)
    {
        var claims = new List<SegmentClaim>();
        var marks = new Marks(result.Passages);
        for (var i = 0; i < result.Quotations.Count; i++)
        {
            AddContent(claims, result.Quotations[i], i, marks);
            AddTag(claims, result.Quotations[i].Attribution, i, result.Sentences);
        }

        AddQuotedParts(claims, result);
        claims.RemoveAll(static claim => claim.Span.Length == 0);
        claims.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return claims;
    }

    public int CompareTo(SegmentClaim other) => (Rank(other.Kind), other.Quotation).CompareTo((Rank(Kind), Quotation));

    private static int Rank(SegmentKind kind) => kind switch
    {
        SegmentKind.Speech => 2,
        SegmentKind.Tag => 1,
        _ => 0,
    };

    private static void AddContent(List<SegmentClaim> claims, Quotation quotation, int number, Marks marks)
    {
        foreach (var span in quotation.Spans)
        {
            // A headline's marks may be none: what stands between them is a report, and has them all the same.
            claims.Add(new SegmentClaim(marks.Around(span), quotation.IsVerbatim ? SegmentKind.Speech : SegmentKind.Report, number));
        }
    }

    // Cue, mention and addressee, with what stands between them where that is one sentence.
    private static void AddTag(List<SegmentClaim> claims, Attribution? attribution, int number, IReadOnlyList<TextSpan> sentences)
    {
        if (attribution?.Cue is not { } cue)
        {
            return;
        }

        var tag = cue.Span;
        foreach (var phrase in new[] { attribution.Mention, attribution.Addressee })
        {
            if (phrase is null)
            {
                continue;
            }

            var both = TextSpan.FromBounds(Math.Min(tag.Start, phrase.Span.Start), Math.Max(tag.End, phrase.Span.End));
            if (IsOneSentence(both, sentences))
            {
                tag = both;
            }
            else
            {
                claims.Add(new SegmentClaim(phrase.Span, SegmentKind.Tag, number));
            }
        }

        claims.Add(new SegmentClaim(tag, SegmentKind.Tag, number));
    }

    private static bool IsOneSentence(TextSpan span, IReadOnlyList<TextSpan> sentences)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = sentences[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low == sentences.Count || sentences[low].End >= span.End;
    }

    // She called it “reckless”: what stands between marks is speech. A passage is a part of the mixed quotation that starts last before it.
    private static void AddQuotedParts(List<SegmentClaim> claims, AttributionResult result)
    {
        var mixed = claims.Where(claim => claim.Kind == SegmentKind.Report && result.Quotations[claim.Quotation].Kind == QuotationKind.Mixed)
            .OrderBy(static claim => claim.Span.Start).ToArray();
        var around = new PriorityQueue<SegmentClaim, SegmentClaim>();
        var next = 0;
        foreach (var passage in result.Passages.Where(static passage => passage.Kind == PassageKind.Speech).OrderBy(static passage => passage.Span.Start))
        {
            for (; next < mixed.Length && mixed[next].Span.Start <= passage.Content.Start; next++)
            {
                around.Enqueue(mixed[next], mixed[next]);
            }

            while (around.Count > 0 && around.Peek().Span.End <= passage.Content.Start)
            {
                around.Dequeue();
            }

            if (around.TryPeek(out var quotation, out _))
            {
                claims.Add(new SegmentClaim(passage.Span, SegmentKind.Speech, quotation.Quotation));
            }
        }
    }

    // Where the passages have their marks.
    private sealed class Marks
    {
        private readonly Dictionary<int, int> _before = [];
        private readonly Dictionary<int, int> _after = [];

        public Marks(IReadOnlyList<QuotedPassage> passages)
        {
            foreach (var passage in passages)
            {
                _before.TryAdd(passage.Content.Start, passage.Span.Start);
                _after.TryAdd(passage.Content.End, passage.Span.End);
            }
        }

        // The stretch with the marks around it.
        public TextSpan Around(TextSpan span) =>
            TextSpan.FromBounds(_before.GetValueOrDefault(span.Start, span.Start), _after.GetValueOrDefault(span.End, span.End));
    }
}

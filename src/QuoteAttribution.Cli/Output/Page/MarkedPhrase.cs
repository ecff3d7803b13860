namespace QuoteAttribution.Cli.Output.Page;

/// <summary>Of two phrases in one place the later role is shown.</summary>
internal enum PhraseRole
{
    Addressee,
    Mention,
    Cue,
}

/// <summary>A stretch of a text that is a cue, a mention or an addressee.</summary>
/// <param name="Span">Where.</param>
/// <param name="Role">What it is.</param>
/// <param name="Quotation">The index of the first quotation to which it belongs.</param>
internal readonly record struct MarkedPhrase(TextSpan Span, PhraseRole Role, int Quotation) : IComparable<MarkedPhrase>
{
    /// <summary>The phrases of a result, in order and disjoint: where several stand in one place, the one that tells most.</summary>
    public static IReadOnlyList<MarkedPhrase> Of(AttributionResult result)
    {
        var all = new List<MarkedPhrase>();
        for (var i = 0; i < result.Quotations.Count; i++)
        {
            var attribution = result.Quotations[i].Attribution;
            Add(all, attribution?.Cue?.Span, PhraseRole.Cue, i);
            Add(all, attribution?.Mention?.Span, PhraseRole.Mention, i);
            Add(all, attribution?.Addressee?.Span, PhraseRole.Addressee, i);
        }

        return [.. Disjoint([.. all.OrderBy(static phrase => phrase.Span.Start)])];
    }

    /// <summary>Before the other where it is shown instead of it: by role, the shorter, the first that is told.</summary>
    public int CompareTo(MarkedPhrase other) =>
        (other.Role, Span.Length, Quotation).CompareTo((Role, other.Span.Length, other.Quotation));

    private static void Add(List<MarkedPhrase> all, TextSpan? span, PhraseRole role, int quotation)
    {
        if (span is { Length: > 0 } place)
        {
            all.Add(new MarkedPhrase(place, role, quotation));
        }
    }

    private static IEnumerable<MarkedPhrase> Disjoint(MarkedPhrase[] phrases)
    {
        var best = new PriorityQueue<MarkedPhrase, MarkedPhrase>();
        var (at, next) = (0, 0);
        while (next < phrases.Length || best.Count > 0)
        {
            for (; next < phrases.Length && phrases[next].Span.Start <= at; next++)
            {
                best.Enqueue(phrases[next], phrases[next]);
            }

            while (best.Count > 0 && best.Peek().Span.End <= at)
            {
                best.Dequeue();
            }

            var start = next < phrases.Length ? phrases[next].Span.Start : int.MaxValue;
            if (!best.TryPeek(out var phrase, out _))
            {
                at = start;
                continue;
            }

            var end = Math.Min(phrase.Span.End, start);
            yield return phrase with { Span = TextSpan.FromBounds(at, end) };
            at = end;
        }
    }
}

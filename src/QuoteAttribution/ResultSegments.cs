using System.Collections.ObjectModel;
using System.Globalization;

namespace QuoteAttribution;

/// <summary>Cuts the text of a result into speech, tags, reports and narration, for programs that read it aloud, translate it or show it.</summary>
/// <example><code>
/// foreach (var segment in result.Segments())
/// {
///     Read(segment.Text, segment.Kind == SegmentKind.Speech ? VoiceOf(segment.Speaker) : narrator);
/// }
/// </code></example>
public static class ResultSegments
{
    /// <summary>The segments of the text in order: every character belongs to exactly one, so that their texts, one after the other, are the text.</summary>
    /// <param name="result">The result whose text is cut.</param>
    /// <returns>The segments; none for an empty text. The time grows with the length of the text and the number of quotations.</returns>
    /// <remarks>
    /// <para>
    /// Speech has its quotation marks, dialogue dash included, and of a mixed quotation (<c>She called it “reckless”</c>) only what stands between
    /// marks; the rest of a mixed or indirect one is a report. A quotation that is interrupted has a segment for each stretch, and its tag between them.
    /// Marks within somebody's speech are part of that speech.
    /// </para>
    /// <para>
    /// A tag is cue, mention and addressee with what stands between them in the sentence: <c>She took the bus home, sat down and said</c> is
    /// one tag. A mention without a cue (<c>Ann rose. “No.”</c>) is narration. What several quotations claim is speech before it is a tag, and a tag
    /// before it is a report; of two alike it belongs to the quotation that starts last.
    /// </para>
    /// <para>
    /// White space, and closing punctuation that stands right after a segment (<c>said Ann.</c>), belong to the segment before; white space at the
    /// very start belongs to the first one. Neighbours of one kind and one quotation are one segment.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static IReadOnlyList<Segment> Segments(this AttributionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var claims = SegmentClaim.Of(result);
        var segments = new List<Segment>();
        var open = default(Piece);
        foreach (var piece in Pieces(claims, result.Text.Length))
        {
            var rest = open.End == 0 ? piece : piece.From(EndOfClosing(result.Text, open, piece));
            if (rest.Start == rest.End || rest.IsLike(open) || IsBlank(result.Text, open))
            {
                open = rest.Start == rest.End ? open.Until(piece.End) : rest.From(open.Start);
                continue;
            }

            Add(open.Until(rest.Start));
            open = rest;
        }

        Add(open);
        return new ReadOnlyCollection<Segment>(segments);

        void Add(Piece piece)
        {
            if (piece.End > piece.Start)
            {
                var quotation = piece.Quotation < 0 ? null : result.Quotations[piece.Quotation];
                segments.Add(new Segment(result.Text, TextSpan.FromBounds(piece.Start, piece.End), piece.Kind, quotation));
            }
        }
    }

    // What is claimed, by whoever has the best claim, and what nobody claims; together the whole text.
    private static IEnumerable<Piece> Pieces(List<SegmentClaim> claims, int length)
    {
        var best = new PriorityQueue<SegmentClaim, SegmentClaim>();
        var (at, next) = (0, 0);
        while (at < length)
        {
            for (; next < claims.Count && claims[next].Span.Start <= at; next++)
            {
                best.Enqueue(claims[next], claims[next]);
            }

            while (best.Count > 0 && best.Peek().Span.End <= at)
            {
                best.Dequeue();
            }

            var end = next < claims.Count ? claims[next].Span.Start : length;
            if (best.TryPeek(out var claim, out _))
            {
                end = Math.Min(end, claim.Span.End);
                yield return new Piece(at, end, claim.Kind, claim.Quotation);
            }
            else
            {
                yield return new Piece(at, end, SegmentKind.Narration, -1);
            }

            at = end;
        }
    }

    // How much of a piece belongs to the one before: “Yes,” said Ann[. ]The door fell shut.
    private static int EndOfClosing(string text, in Piece before, in Piece piece)
    {
        if (IsBlank(text, piece))
        {
            return piece.End;
        }

        if (before.Kind == SegmentKind.Narration || piece.Kind is SegmentKind.Speech or SegmentKind.Tag)
        {
            return piece.Start;
        }

        // A line of its own, "* * *", closes nothing.
        var isSameLine = true;
        var end = piece.Start;
        for (; end < piece.End && (char.IsWhiteSpace(text[end]) || (isSameLine && Closes(text[end]))); end++)
        {
            isSameLine &= text[end] is not ('\n' or '\r');
        }

        return end;
    }

    private static bool Closes(char c) => c is ',' or '.' or ';' or ':' or '!' or '?' or '…'
        || char.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation or UnicodeCategory.DashPunctuation;

    private static bool IsBlank(string text, in Piece piece) => text.AsSpan(piece.Start, piece.End - piece.Start).IsWhiteSpace();

    // A segment while it grows.
    private readonly record struct Piece(int Start, int End, SegmentKind Kind, int Quotation)
    {
        public bool IsLike(in Piece other) => Kind == other.Kind && Quotation == other.Quotation;

        public Piece From(int start) => this with { Start = start };

        public Piece Until(int end) => this with { End = end };
    }
}

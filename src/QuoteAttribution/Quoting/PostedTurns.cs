using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>What somebody posts, without the lines of others that it cites: <c>&gt; Will it hold?</c> is whose post has these words.</summary>
internal static class PostedTurns
{
    // "> ok": whoever else says it.
    private const int ShortestCited = 8;

    // What is cited stands not far above, in characters.
    private const int Farthest = 10000;

    /// <summary>Adds what is posted, paragraph by paragraph where some are cited.</summary>
    /// <param name="text">The text.</param>
    /// <param name="turns">The turns above; receives these.</param>
    /// <param name="label">Who posts.</param>
    /// <param name="content">What stands below the label.</param>
    /// <param name="first">The paragraph in which it begins.</param>
    /// <param name="last">The paragraph in which it ends, inclusive.</param>
    public static void Add(SegmentedText text, PooledList<LabelledTurn> turns, in TurnLabel label, TokenRange content, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var start = Math.Max(content.Start, text.Paragraphs[i].Start);
            var isCited = IsCited(text, start);
            var end = i;
            while (end < last && IsCited(text, text.Paragraphs[end + 1].Start) == isCited)
            {
                end++;
            }

            var words = new TokenRange(isCited ? start + 1 : start, Math.Min(content.End, text.Paragraphs[end].End));
            if (words.Count > 0 && (isCited ? Cited(text, turns.Items, words) : label) is { } speaker)
            {
                turns.Add(new LabelledTurn(speaker, words, i, end));
            }

            i = end;
        }
    }

    private static bool IsCited(SegmentedText text, int i) => CitedLine.Opens(text.Text, text.Tokens[i]);

    /// <summary>The label of the post above in which these words stand; null where they stand in none.</summary>
    private static TurnLabel? Cited(SegmentedText text, ReadOnlySpan<LabelledTurn> turns, TokenRange words)
    {
        var line = words.Start + 1;
        while (line < words.End && !text.Tokens[line].Has(TokenTraits.LineStart))
        {
            line++;
        }

        var cited = text.SpanOf(new TokenRange(words.Start, line)).In(text.Text);
        var from = Math.Max(0, text.Tokens[words.Start].Start - Farthest);
        var at = cited.Length < ShortestCited ? -1 : text.Text.AsSpan(from, text.Tokens[words.Start].Start - 1 - from).LastIndexOf(cited, StringComparison.Ordinal);
        for (var i = turns.Length - 1; i >= 0 && at >= 0; i--)
        {
            var content = text.SpanOf(turns[i].Content);
            if (content.End <= from + at)
            {
                return null;
            }

            if (content.Start <= from + at)
            {
                return turns[i].Label;
            }
        }

        return null;
    }
}

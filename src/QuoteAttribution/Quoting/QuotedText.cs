using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>A segmented text and its passages in order of their start (an enclosing one before those inside it).</summary>
internal sealed class QuotedText(SegmentedText text, PooledList<Passage> passages, PooledList<LabelledTurn> turns, IReadOnlyList<Diagnostic> diagnostics)
{
    public SegmentedText Segments => text;

    public ReadOnlySpan<Passage> Passages => passages.Items;

    /// <summary>What is said after labels, in order.</summary>
    public ReadOnlySpan<LabelledTurn> Turns => turns.Items;

    /// <summary>What is odd about the marks, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The passages as users see them.</summary>
    public QuotedPassage[] PublicPassages()
    {
        var all = new QuotedPassage[passages.Count];
        for (var i = 0; i < all.Length; i++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            ref readonly var p = ref passages[i];
            all[i] = new QuotedPassage(p.Span, p.Content, p.Kind, p.IsClosed, Index(p.Parent), Index(p.Continues));
        }

        return all;

        static int? Index(int i) => i == Passage.None ? null : i;
    }
}

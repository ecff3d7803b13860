using QuoteAttribution.Genres;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Quoting;

/// <summary>A segmented text and its passages in order of their start (an enclosing one before those inside it).</summary>
internal sealed class QuotedText : IDisposable
{
    private readonly PooledList<Passage> _passages = new(256);
    private Genre? _genre;

    public QuotedText(SegmentedText text)
    {
        Segments = text;
        using var reader = new PassageReader(text, _passages, Diagnostics);
        reader.Run();
    }

    public SegmentedText Segments { get; }

    public ReadOnlySpan<Passage> Passages => _passages.Items;

    /// <summary>What is odd about the marks; the result's own, which goes on with it.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Whether the text reports or tells a dialogue; read when first asked for.</summary>
    public Genre Genre => _genre ??= GenreClassifier.Of(this);

    /// <summary>The passages as users see them.</summary>
    public QuotedPassage[] PublicPassages()
    {
        var passages = new QuotedPassage[_passages.Count];
        for (var i = 0; i < passages.Length; i++)
        {
            var p = _passages[i];
            passages[i] = new QuotedPassage(p.Span, p.Content, p.Kind, p.IsClosed, Index(p.Parent), Index(p.Continues));
        }

        return passages;

        static int? Index(int i) => i == Passage.None ? null : i;
    }

    public void Dispose() => _passages.Dispose();
}

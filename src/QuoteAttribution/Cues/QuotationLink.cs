using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>A quotation with the cue and the source phrase that the text gives it; who that is comes later.</summary>
internal sealed class QuotationLink
{
    public required QuotationKind Kind { get; set; }

    public required int Paragraph { get; init; }

    /// <summary>The paragraph in which it ends.</summary>
    public int LastParagraph { get => Math.Max(field, Paragraph); set; }

    /// <summary>The content, in order.</summary>
    public Content Spans { get; init; } = new();

    private bool _hasUncertainMarks;
    private bool _hasCertainMarks;

    /// <summary>Whether all that speaks for quoted words are marks that may be none.</summary>
    public bool IsUncertain => _hasUncertainMarks && !_hasCertainMarks;

    /// <summary>The tokens of the cue; empty where there is none.</summary>
    public TokenRange Cue { get; init; }

    /// <summary>The phrase that names the source; none where only the context tells.</summary>
    public SourcePhrase Source { get; init; }

    public TokenRange Addressee { get; init; }

    /// <summary>Whether the cue is one of thinking or meaning to do.</summary>
    public bool IsBelief { get; init; }

    public required AttributionRule? Rule { get; init; }

    /// <summary>Another quotation whose speaker goes on here, null where the source is its own.</summary>
    public QuotationLink? SameSpeakerAs { get; init; }

    /// <summary>Its place among those of the text, in the order of their starts.</summary>
    public int Number { get; set; }

    public int Start => Spans[0].Start;

    public int End => Spans[^1].End;

    /// <summary>Takes note of a passage that is the quotation's, or part of it.</summary>
    public void Note(in Passage passage)
    {
        _hasCertainMarks |= passage.IsCertain;
        _hasUncertainMarks |= !passage.IsCertain;
    }
}

using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>A quotation with the cue and the source phrase that the text gives it; who that is comes later.</summary>
internal sealed class QuotationLink
{
    private bool _hasUncertainMarks;
    private bool _hasCertainMarks;

    public QuotationKind Kind { get; set; }

    public int Paragraph { get; private set; }

    /// <summary>The paragraph in which it ends.</summary>
    public int LastParagraph { get; set; }

    /// <summary>The content, in order; the result's own.</summary>
    public Content Spans { get; private set; } = null!;

    /// <summary>Whether all that speaks for quoted words are marks that may be none.</summary>
    public bool IsUncertain => _hasUncertainMarks && !_hasCertainMarks;

    /// <summary>The tokens of the cue; empty where there is none.</summary>
    public TokenRange Cue { get; set; }

    /// <summary>The phrase that names the source; none where only the context tells.</summary>
    public SourcePhrase Source { get; set; }

    public TokenRange Addressee { get; set; }

    /// <summary>Whether the cue is one of thinking or meaning to do.</summary>
    public bool IsBelief { get; set; }

    public AttributionRule? Rule { get; private set; }

    /// <summary>Another quotation whose speaker goes on here, null where the source is its own.</summary>
    public QuotationLink? SameSpeakerAs { get; set; }

    /// <summary>Its place among those of the text, in the order of their starts.</summary>
    public int Number { get; set; }

    public int Start => Spans[0].Start;

    public int End => Spans[^1].End;

    /// <summary>Becomes another quotation, with nothing beside it.</summary>
    public void Become(QuotationKind kind, int paragraph, AttributionRule? rule)
    {
        _hasUncertainMarks = false;
        _hasCertainMarks = false;
        Kind = kind;
        Paragraph = paragraph;
        LastParagraph = paragraph;
        Spans = new Content();
        Cue = default;
        Source = default;
        Addressee = default;
        IsBelief = false;
        Rule = rule;
        SameSpeakerAs = null;
        Number = 0;
    }

    /// <summary>Lets go of all that belongs to the text.</summary>
    public void Forget()
    {
        Spans = null!;
        SameSpeakerAs = null;
    }

    /// <summary>Takes note of a passage that is the quotation's, or part of it.</summary>
    public void Note(in Passage passage)
    {
        // Beside double marks, single ones within a sentence of the writer's set words apart: the ‘special friendship’.
        var isCertain = passage.IsCertain && (passage.IsPrimary || Kind == QuotationKind.Direct);
        _hasCertainMarks |= isCertain;
        _hasUncertainMarks |= !isCertain;
    }
}

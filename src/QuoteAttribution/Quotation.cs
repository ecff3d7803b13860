namespace QuoteAttribution;

/// <summary>Something that somebody said, wrote or announced in the text.</summary>
public sealed class Quotation
{
    internal Quotation(QuotationKind kind, IReadOnlyList<TextSpan> spans, Attribution? attribution)
    {
        Kind = kind;
        Spans = spans;
        Attribution = attribution;
    }

    /// <summary>Direct, mixed or indirect.</summary>
    public QuotationKind Kind { get; }

    /// <summary>
    /// The content, one span or more, in order and disjoint; UTF-16 code units. A direct quotation's spans leave its quotation
    /// marks out; a mixed one's keep those of its quoted parts. An interrupted quotation (<c>"A," she said, "b."</c>), one that
    /// runs over paragraphs, and one whose subject or object stands before the cue (<c>a plan | which | she called | "reckless"</c>)
    /// have several spans.
    /// </summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>
    /// Who said it; null where the text does not tell. Where it only tells that it was said (<c>"Asked whether it would hold, …"</c>), the cue
    /// is there and mention and speaker are null.
    /// </summary>
    public Attribution? Attribution { get; }
}

using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>A stretch of a text that is speech, a tag, a report or narration; see <see cref="ResultSegments.Segments"/>. Immutable and thread-safe.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Segment
{
    private readonly string _document;

    /// <summary>Makes a segment of a text.</summary>
    /// <param name="document">The whole text.</param>
    /// <param name="span">See <see cref="Span"/>.</param>
    /// <param name="kind">See <see cref="Kind"/>.</param>
    /// <param name="quotation">See <see cref="Quotation"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches beyond <paramref name="document"/>, or <paramref name="kind"/> is no <see cref="SegmentKind"/>.</exception>
    public Segment(string document, TextSpan span, SegmentKind kind, Quotation? quotation = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        Argument.ThrowIfUndefined(kind);
        Argument.ThrowIfBeyond(span, document, nameof(span));
        _document = document;
        Span = span;
        Kind = kind;
        Quotation = quotation;
    }

    /// <summary>Where it stands, with its marks and the white space after it; UTF-16 code units. Never empty in what <see cref="ResultSegments.Segments"/> gives.</summary>
    public TextSpan Span { get; }

    /// <summary>The characters of <see cref="Span"/>, unaltered; a new string each time.</summary>
    public string Text => _document.Substring(Span.Start, Span.Length);

    /// <summary>Speech, tag, report or narration.</summary>
    public SegmentKind Kind { get; }

    /// <summary>The quotation of which this is the content, or whose tag it is; null for narration.</summary>
    public Quotation? Quotation { get; }

    /// <summary>Whose words these are, or of whom the tag tells; null for narration, and where the text does not say.</summary>
    public Speaker? Speaker => Quotation?.Speaker;

    /// <summary>Kind, speaker and characters: <c>Speech of Ann Reed: “No,”</c>.</summary>
    public override string ToString() => Speaker is null ? $"{Kind}: {Text}" : $"{Kind} of {Speaker}: {Text}";
}

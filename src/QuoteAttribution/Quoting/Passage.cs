using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>A stretch between paired marks (or after a dialogue dash), with what its form alone tells.</summary>
internal readonly record struct Passage
{
    public const int None = -1;

    /// <summary>Its tokens, the marks included.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>With the marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Without the marks and the white space inside them.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>Whether the closing mark is there.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Index of the enclosing passage, or <see cref="None"/>.</summary>
    public required int Parent { get; init; }

    /// <summary>Index of the passage of the paragraph before that this one carries on, or <see cref="None"/>.</summary>
    public required int Continues { get; init; }

    /// <summary>Index of the paragraph it stands in.</summary>
    public required int Paragraph { get; init; }

    /// <summary>What it is used for, as far as its form and the words right before it tell.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Whether the content ends in a full stop, question or exclamation mark or an ellipsis (inside or just after the mark).</summary>
    public required bool EndsSentence { get; init; }

    /// <summary>Whether its marks are those that the document sets speech in: single marks beside double ones are not.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>
    /// Whether its words are surely given as they were said. Two apostrophes in a row may be markup, and a headline condenses what it sets in
    /// single marks above a text that uses double ones.
    /// </summary>
    public required bool IsCertain { get; init; }

    /// <summary>Number of words and numbers inside.</summary>
    public required int Words { get; init; }
}

namespace QuoteAttribution;

/// <summary>A stretch of text between a pair of quotation marks (or after a dialogue dash), speech or not.</summary>
public sealed class QuotedPassage
{
    internal QuotedPassage(TextSpan span, TextSpan content, PassageKind kind, bool isClosed, int? parent, int? continues)
    {
        Span = span;
        Content = content;
        Kind = kind;
        IsClosed = isClosed;
        Parent = parent;
        Continues = continues;
    }

    /// <summary>The passage with its marks; UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The passage without its marks; UTF-16 code units.</summary>
    public TextSpan Content { get; }

    /// <summary>Speech, title, nickname or scare quote.</summary>
    public PassageKind Kind { get; }

    /// <summary>Whether the closing mark is there. A passage that goes on in the next paragraph has none.</summary>
    public bool IsClosed { get; }

    /// <summary>Index in the list of passages of the passage that encloses this one; null at the outermost level.</summary>
    public int? Parent { get; }

    /// <summary>Index in the list of passages of the passage in the paragraph before that this one carries on; else null.</summary>
    public int? Continues { get; }
}

using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>
/// A stretch of text between a pair of quotation marks, after a dialogue dash or after the label of a transcript, speech or not.
/// Immutable; equal where all members are.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuotedPassage
{
    /// <summary>Makes a passage.</summary>
    /// <param name="span">See <see cref="Span"/>.</param>
    /// <param name="content">See <see cref="Content"/>.</param>
    /// <param name="kind">See <see cref="Kind"/>.</param>
    /// <param name="isClosed">See <see cref="IsClosed"/>.</param>
    /// <param name="parent">See <see cref="Parent"/>.</param>
    /// <param name="continues">See <see cref="Continues"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="content"/> does not lie within <paramref name="span"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no <see cref="PassageKind"/>, or an index is negative.</exception>
    public QuotedPassage(TextSpan span, TextSpan content, PassageKind kind, bool isClosed = true, int? parent = null, int? continues = null)
    {
        Argument.ThrowIfUndefined(kind);
        ArgumentOutOfRangeException.ThrowIfNegative(parent ?? 0, nameof(parent));
        ArgumentOutOfRangeException.ThrowIfNegative(continues ?? 0, nameof(continues));
        if (!span.Contains(content))
        {
            throw new ArgumentException($"The content {content} does not lie within the passage {span}.", nameof(content));
        }

        Span = span;
        Content = content;
        Kind = kind;
        IsClosed = isClosed;
        Parent = parent;
        Continues = continues;
    }

    /// <summary>The passage with its marks; UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The passage without its marks and the white space just inside them; UTF-16 code units.</summary>
    public TextSpan Content { get; }

    /// <summary>Speech, title, nickname or scare quote.</summary>
    public PassageKind Kind { get; }

    /// <summary>Whether the closing mark is there. A passage that goes on in the next paragraph has none.</summary>
    public bool IsClosed { get; }

    /// <summary>Index in the list of passages of the passage that encloses this one; null at the outermost level.</summary>
    public int? Parent { get; }

    /// <summary>Index in the list of passages of the passage in the paragraph before that this one carries on; else null.</summary>
    public int? Continues { get; }

    /// <summary>Kind and place: <c>Speech 0..17</c>.</summary>
    public override string ToString() => $"{Kind} {Span}";
}

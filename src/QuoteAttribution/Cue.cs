using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>The words that announce a quotation: <c>said</c>, <c>according to</c>, <c>went on to say</c>, a colon. Immutable; equal where place and characters are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Cue
{
    // Cut out when first asked for: most programs read few of them, and the strings were a fifth of all that a news article allocates.
    private readonly string _document;
    private string? _text;

    /// <summary>Makes a cue of a stretch of a text.</summary>
    /// <param name="document">The whole text.</param>
    /// <param name="span">Where the cue stands in it; UTF-16 code units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches beyond <paramref name="document"/>.</exception>
    public Cue(string document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        Argument.ThrowIfBeyond(span, document, nameof(span));
        _document = document;
        Span = span;
    }

    /// <summary>Where the cue stands; UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The characters of <see cref="Span"/>, unaltered.</summary>
    public string Text => _text ??= _document.Substring(Span.Start, Span.Length);

    internal bool IsOf(string document) => ReferenceEquals(_document, document) || _document == document;

    /// <inheritdoc/>
    public bool Equals(Cue? other) => other is not null && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Text);

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}

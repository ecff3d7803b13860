using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>A place where the text mentions somebody who could speak. Immutable; equal where place, characters and kind are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Mention
{
    // Cut out when first asked for: most programs read few of them, and the strings were a fifth of all that a news article allocates.
    private readonly string _document;
    private string? _text;

    /// <summary>Makes a mention of a stretch of a text.</summary>
    /// <param name="document">The whole text.</param>
    /// <param name="span">Where the phrase stands in it; UTF-16 code units.</param>
    /// <param name="kind">Name, pronoun or noun phrase.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches beyond <paramref name="document"/>, or <paramref name="kind"/> is no <see cref="MentionKind"/>.</exception>
    public Mention(string document, TextSpan span, MentionKind kind)
    {
        ArgumentNullException.ThrowIfNull(document);
        Argument.ThrowIfUndefined(kind);
        Argument.ThrowIfBeyond(span, document, nameof(span));
        _document = document;
        Span = span;
        Kind = kind;
    }

    /// <summary>The whole phrase, with its apposition where there is one: <c>the mayor, Ana Brook</c>; UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The characters of <see cref="Span"/>, unaltered: a line break within a name stays in it.</summary>
    public string Text => _text ??= _document.Substring(Span.Start, Span.Length);

    /// <summary>Name, pronoun or noun phrase.</summary>
    public MentionKind Kind { get; }

    internal bool IsOf(string document) => ReferenceEquals(_document, document) || _document == document;

    /// <inheritdoc/>
    public bool Equals(Mention? other) => other is not null && Span == other.Span && Kind == other.Kind && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Kind, Text);

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}

using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>The words that announce a quotation: <c>said</c>, <c>according to</c>, <c>went on to say</c>, a colon. Immutable; equal where place and characters are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Cue
{
    /// <summary>Makes a cue of a stretch of a text.</summary>
    /// <param name="document">The whole text.</param>
    /// <param name="span">Where the cue stands in it; UTF-16 code units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches beyond <paramref name="document"/>.</exception>
    public Cue(string document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        Span = span;
        Text = document.Substring(span.Start, span.Length);
    }

    /// <summary>Where the cue stands; UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The characters of <see cref="Span"/>, unaltered.</summary>
    public string Text { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}

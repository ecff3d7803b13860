using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>Something odd in the text, reported instead of guessed over. Immutable; equal where kind, place and message are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Diagnostic
{
    /// <summary>Makes a diagnostic.</summary>
    /// <param name="kind">What is odd.</param>
    /// <param name="span">Where; UTF-16 code units.</param>
    /// <param name="message">The same in words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no <see cref="DiagnosticKind"/>.</exception>
    public Diagnostic(DiagnosticKind kind, TextSpan span, string message)
    {
        Argument.ThrowIfUndefined(kind);
        ArgumentNullException.ThrowIfNull(message);
        Kind = kind;
        Span = span;
        Message = message;
    }

    /// <summary>What is odd.</summary>
    public DiagnosticKind Kind { get; }

    /// <summary>Where; UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The same in words, an English sentence; it may be worded better in a later version.</summary>
    public string Message { get; }

    /// <summary>Kind, place and message: <c>UnpairedMark at 3..4: A quotation mark …</c></summary>
    public override string ToString() => $"{Kind} at {Span}: {Message}";
}

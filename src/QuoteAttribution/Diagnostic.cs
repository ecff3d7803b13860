namespace QuoteAttribution;

/// <summary>Something odd in the text, reported instead of guessed over.</summary>
/// <param name="Kind">What is odd.</param>
/// <param name="Span">Where; UTF-16 code units.</param>
/// <param name="Message">The same in words.</param>
public sealed record Diagnostic(DiagnosticKind Kind, TextSpan Span, string Message);

namespace QuoteAttribution;

/// <summary>The words that announce a quotation: <c>said</c>, <c>according to</c>, <c>went on to say</c>, a colon.</summary>
/// <param name="Span">Where the cue stands; UTF-16 code units.</param>
/// <param name="Text">The characters of <paramref name="Span"/>.</param>
public sealed record Cue(TextSpan Span, string Text);

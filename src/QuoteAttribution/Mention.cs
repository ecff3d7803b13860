namespace QuoteAttribution;

/// <summary>A place where the text mentions somebody who could speak.</summary>
/// <param name="Span">The whole phrase, with its apposition where there is one; UTF-16 code units.</param>
/// <param name="Text">The characters of <paramref name="Span"/>.</param>
/// <param name="Kind">Name, pronoun or noun phrase.</param>
public sealed record Mention(TextSpan Span, string Text, MentionKind Kind);

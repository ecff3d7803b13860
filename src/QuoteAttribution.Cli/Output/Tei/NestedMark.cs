namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>An element of the text: a mark, or the part of one that had to be cut.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Span">Where the element stands.</param>
/// <param name="Part">Which part of its mark it is, from 0 on.</param>
/// <param name="Parts">How many parts its mark has.</param>
internal readonly record struct NestedMark(TeiMark Mark, TextSpan Span, int Part, int Parts);

namespace QuoteAttribution.Cli.Output;

/// <summary>A paragraph of a text.</summary>
/// <param name="Whole">With the white space around it.</param>
/// <param name="Content">Without.</param>
internal readonly record struct TextBlock(TextSpan Whole, TextSpan Content);

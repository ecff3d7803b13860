namespace QuoteAttribution.Segmentation.Labels;

/// <summary>The label at the start of a line that tells who speaks what follows.</summary>
/// <param name="Line">The first token of the line.</param>
/// <param name="Name">The tokens that name the speaker.</param>
/// <param name="Mark">The colon, or what stands for it; -1 where nothing does.</param>
/// <param name="Content">The first token of what is said.</param>
/// <param name="Kind">How much it takes to believe it.</param>
/// <param name="Element">What names the speaker: a name, a part in the talk, the letter of a question.</param>
internal readonly record struct TurnLabel(int Line, TokenRange Name, int Mark, int Content, LabelKind Kind, LabelElement Element)
{
    /// <summary>Whether the label has a line of its own.</summary>
    public bool StandsAlone(ReadOnlySpan<Token> tokens) => tokens[Content].Has(TokenTraits.LineStart);
}

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>The signs by which one look at a line tells which shapes of a label cannot fit it: most lines have none of them, and most shapes need one.</summary>
internal static class LineSign
{
    /// <summary>The signs in a line.</summary>
    public static LineSigns In(string text, ReadOnlySpan<Token> line)
    {
        var signs = LineSigns.None;
        foreach (ref readonly var token in line)
        {
            signs |= token.Kind switch
            {
                TokenKind.Colon => LineSigns.Colon,
                TokenKind.Dash => LineSigns.Dash,
                TokenKind.Number => LineSigns.Digit,
                TokenKind.Word => char.IsAsciiDigit(text[token.Start]) ? LineSigns.Digit : LineSigns.None,
                TokenKind.Symbol => OfSymbol(text[token.Start]),
                _ => LineSigns.None,
            };
        }

        return signs;
    }

    /// <summary>The sign that an element does not stand without.</summary>
    public static LineSigns Of(LabelElement element) => element switch
    {
        LabelElement.Colon => LineSigns.Colon,
        LabelElement.Post => LineSigns.Dash,
        LabelElement.Stamp => LineSigns.Digit,
        LabelElement.Less => LineSigns.Less,
        LabelElement.Heading => LineSigns.Hash,
        _ => LineSigns.None,
    };

    private static LineSigns OfSymbol(char symbol) => symbol switch
    {
        '<' => LineSigns.Less,
        '#' => LineSigns.Hash,
        _ => LineSigns.None,
    };
}

/// <summary>Signs that shapes of labels need.</summary>
[Flags]
internal enum LineSigns : byte
{
    None = 0,
    Colon = 1,
    Dash = 2,
    Digit = 4,
    Less = 8,
    Hash = 16,
}

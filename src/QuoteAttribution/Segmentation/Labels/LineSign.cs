namespace QuoteAttribution.Segmentation.Labels;

/// <summary>The signs by which one look at a line tells which shapes of a label cannot fit it: most lines have none of them, and most shapes need one.</summary>
internal static class LineSign
{
    // Response from the owner, Ana van Brook
    private const int ShortLine = 8;

    /// <summary>The signs in a line.</summary>
    public static LineSigns In(string text, ReadOnlySpan<Token> line)
    {
        var signs = line.Length <= ShortLine ? LineSigns.Short : LineSigns.None;
        foreach (ref readonly var token in line)
        {
            signs |= token.Kind switch
            {
                TokenKind.Colon => LineSigns.Colon,
                TokenKind.Dash => LineSigns.Dash,
                TokenKind.Number => LineSigns.Digit,
                TokenKind.Word => token.Has(TokenTraits.Handle) ? LineSigns.Account : char.IsAsciiDigit(text[token.Start]) ? LineSigns.Digit : LineSigns.None,
                TokenKind.Symbol => OfSymbol(text[token.Start]),
                TokenKind.DoubleMark or TokenKind.SingleMark when text[token.Start] is '»' or '›' => LineSigns.Arrow,
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
        LabelElement.Stamp or LabelElement.Age or LabelElement.Counter or LabelElement.Score or LabelElement.Aged => LineSigns.Digit,
        LabelElement.Tagged or LabelElement.Beside => LineSigns.Account,
        LabelElement.Bar => LineSigns.Bar,
        LabelElement.Less => LineSigns.Less,
        LabelElement.Heading => LineSigns.Hash,
        LabelElement.Dot => LineSigns.Dot,
        LabelElement.Arrow => LineSigns.Arrow,
        LabelElement.Dated or LabelElement.Commenter or LabelElement.Saying or LabelElement.AccountBelow or LabelElement.Rated => LineSigns.Short,
        _ => LineSigns.None,
    };

    private static LineSigns OfSymbol(char symbol) => symbol switch
    {
        '<' => LineSigns.Less,
        '#' => LineSigns.Hash,
        '·' or '•' => LineSigns.Dot,
        '|' => LineSigns.Bar,
        _ => LineSigns.None,
    };
}

/// <summary>Signs that shapes of labels need.</summary>
[Flags]
internal enum LineSigns : ushort
{
    None = 0,
    Colon = 1,
    Dash = 2,
    Digit = 4,
    Less = 8,
    Hash = 16,
    Dot = 32,
    Arrow = 64,

    /// <summary>The line may be a name and nothing else.</summary>
    Short = 128,

    /// <summary><c>@ann_reed</c> stands in the line.</summary>
    Account = 256,
    Bar = 512,
}

namespace QuoteAttribution;

/// <summary>The sort of a token.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens and the stops of abbreviations: <c>don't</c>, <c>U.S.</c>, <c>Mr.</c></summary>
    Word,

    /// <summary>Digits, with inner separators: <c>1,250.5</c>, <c>2016</c>, <c>5th</c>.</summary>
    Number,

    /// <summary>An ending split off its word: <c>'s</c>, <c>'ll</c>, <c>'d</c>.</summary>
    Clitic,

    /// <summary>A sentence stop: <c>.</c>, <c>!</c>, <c>?</c>, or an ellipsis.</summary>
    Stop,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A dash between words, however it is printed: <c>–</c>, <c>—</c>, <c>--</c>, or a hyphen with spaces around it.</summary>
    Dash,

    /// <summary>An opening bracket of any shape.</summary>
    OpenBracket,

    /// <summary>A closing bracket of any shape.</summary>
    CloseBracket,

    /// <summary>A double quotation mark or guillemet of any shape.</summary>
    DoubleMark,

    /// <summary>A single quotation mark, or an apostrophe at the edge of a word.</summary>
    SingleMark,

    /// <summary>Anything else.</summary>
    Symbol,
}

namespace QuoteAttribution.Lexicons;

/// <summary>What a character means to the tokenizer; those that are neither letters nor digits stand in <c>marks.txt</c>.</summary>
internal enum CharacterClass : byte
{
    Symbol,
    Space,
    NewLine,
    Invisible,
    Letter,
    Digit,
    Stop,
    Comma,
    Colon,
    Semicolon,
    Hyphen,
    Dash,
    OpenBracket,
    CloseBracket,
    DoubleMark,
    SingleMark,
}

using System.Globalization;

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

/// <summary>The classes of characters.</summary>
internal static class CharacterClasses
{
    public static CharacterClass Of(char c) => MarkTable.English.ClassOf(c);

    /// <summary>What a character is that no section names.</summary>
    public static CharacterClass OfCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => CharacterClass.Letter,
        >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber => CharacterClass.Digit,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => CharacterClass.Space,
        _ => CharacterClass.Symbol,
    };
}

using System.Globalization;

namespace QuoteAttribution.Segmentation;

/// <summary>What a character means to the tokenizer.</summary>
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

/// <summary>One table look-up for each character below U+0250, the Unicode categories beyond.</summary>
internal static class CharacterClasses
{
    private const int TableSize = 0x250;

    private static readonly CharacterClass[] Table = Build();

    public static CharacterClass Of(char c) => c < TableSize ? Table[c] : Slow(c);

    private static CharacterClass[] Build()
    {
        var table = new CharacterClass[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            table[i] = Slow((char)i);
        }

        return table;
    }

    private static CharacterClass Slow(char c) => c switch
    {
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => CharacterClass.NewLine,
        // Emphasis in plain-text books: _have_. The marks are no part of the words and no white space either.
        '_' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u202A' or '\u202C' or '\uFEFF' => CharacterClass.Invisible,
        '.' or '!' or '?' or '…' or '‼' or '⁇' => CharacterClass.Stop,
        ',' => CharacterClass.Comma,
        ':' => CharacterClass.Colon,
        ';' => CharacterClass.Semicolon,
        '-' or '‐' or '‑' => CharacterClass.Hyphen,
        '–' or '—' or '―' or '⸺' => CharacterClass.Dash,
        '(' or '[' or '{' => CharacterClass.OpenBracket,
        ')' or ']' or '}' => CharacterClass.CloseBracket,
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』' or '＂' => CharacterClass.DoubleMark,
        '\'' or '‘' or '’' or '‚' or '‛' or '`' or '´' => CharacterClass.SingleMark,
        _ => OfCategory(c),
    };

    private static CharacterClass OfCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => CharacterClass.Digit,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => CharacterClass.Space,
        _ => CharacterClass.Symbol,
    };
}

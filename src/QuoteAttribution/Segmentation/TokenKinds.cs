using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>What a character is that stands alone.</summary>
internal static class TokenKinds
{
    // A table, since a branch for each class could not be foreseen.
    private static readonly TokenKind[] Kinds = Array.ConvertAll(Enum.GetValues<CharacterClass>(), KindOf);

    /// <summary>The kind of the token by the class of its character.</summary>
    public static TokenKind OfAlone(CharacterClass meaning) => Kinds[(int)meaning];

    private static TokenKind KindOf(CharacterClass meaning) => meaning switch
    {
        CharacterClass.Comma => TokenKind.Comma,
        CharacterClass.Colon => TokenKind.Colon,
        CharacterClass.Semicolon => TokenKind.Semicolon,
        CharacterClass.OpenBracket => TokenKind.OpenBracket,
        CharacterClass.CloseBracket => TokenKind.CloseBracket,
        _ => TokenKind.Symbol,
    };
}

using CsCheck;

namespace QuoteAttribution.Tests.Properties;

/// <summary>Texts made of what is hard: marks of all shapes, stops, abbreviations, breaks, half characters.</summary>
internal static class Texts
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "she", "said", "Anna", "Berg", "Mr.", "Dr.", "U.S.", "the", "mayor", "I", "don't", "dogs'", "'tis", "6'2\"", "1,250.5", "5th",
        " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2028",
        "\"", "“", "”", "'", "‘", "’", "«", "»", "„", "‹", "›", "`", "``", "''",
        ".", ",", "!", "?", "…", "...", ":", ";", "—", "–", "--", "-", "(", ")", "[", "]", "*", "_",
        "é", "e\u0301", "😀", "\uD83D", "\uDE00", "\0", "\uFEFF", "\u200B", "中", "「", "」");

    public static readonly Gen<string> Any = Pieces.Array[0, 60].Select(static pieces => string.Concat(pieces));
}

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

    private static readonly Gen<string> Phrases = Gen.OneOf(
        "“It will hold,” said ", "“No,” ", "“Why?” asked ", " said: “It fell.” ", "He said that it fell. ", "she added", " told Tom that it fell. ", "According to ", "“reckless”", ", who said “so”, ",
        "Ann Reed", "John Ash", "Lady John Ash", "JOHN ASH", "Reed", "Mr. Lind", "Tom Lind 😀", "😀 Ana", "the old man", "the old\nman", "the old  man", "Reed & Sons", "the mayor", "@annreed", "her mother", "I",
        ". ", ". ", ", the mayor, ", " and ", "\n\n", "\n\n", "\n", "\r\n", "REED: ", "Q: ", "— ", "\u00AD", "\uD83D", "’", "“", "”");

    /// <summary>Texts in which people speak, and names are written in every way.</summary>
    public static readonly Gen<string> Spoken = Phrases.Array[0, 40].Select(static phrases => string.Concat(phrases));

    public static readonly Gen<string> Any = Pieces.Array[0, 60].Select(static pieces => string.Concat(pieces));
}

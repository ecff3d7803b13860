using System.Collections.Frozen;
using System.Globalization;

namespace QuoteAttribution.Lexicons;

/// <summary>Words without the marks that other languages set on letters: Helene for Hélène; read when first asked for.</summary>
internal static class PlainLetters
{
    /// <summary>The longest word that is looked at, in UTF-16 code units: no first name is longer.</summary>
    public const int Longest = 24;

    private static readonly FrozenDictionary<char, char> Plain = Read();

    /// <summary>Writes a word without its marks, in small letters.</summary>
    /// <param name="word">The word, at most <see cref="Longest"/> code units.</param>
    /// <param name="plain">Takes the letters.</param>
    /// <returns>How many there are; 0 where the word has no marked letter, or is too long.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> plain)
    {
        if (word.Length > Longest || System.Text.Ascii.IsValid(word))
        {
            return 0;
        }

        var length = 0;
        foreach (var letter in word)
        {
            // A mark of its own stands behind its letter: e and ´.
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                var small = char.ToLowerInvariant(letter);
                plain[length++] = Plain.GetValueOrDefault(small, small);
            }
        }

        return length;
    }

    private static FrozenDictionary<char, char> Read()
    {
        var plain = new Dictionary<char, char>();
        using var lines = LexiconFile.Open("letters.txt");
        while (lines.Next())
        {
            var letters = lines.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var marked in letters.AsSpan(1))
            {
                plain.Add(marked[0], letters[0][0]);
            }
        }

        return plain.ToFrozenDictionary();
    }
}

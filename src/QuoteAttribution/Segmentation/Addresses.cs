using System.Buffers;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Knows web and e-mail addresses, whose stops end nothing: <c>ann.reed@example.com</c>, <c>https://example.com/a.b</c></summary>
internal static class Addresses
{
    // How far the @ of an address is looked for.
    private const int Longest = 64;

    private const string Scheme = "://";

    private const string Web = "www.";

    // What may end a sentence, or part it, when it stands at the end.
    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?…");

    /// <summary>Whether the word is an address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains(Scheme, StringComparison.Ordinal) || word.Contains('@') || word.StartsWith(Web, StringComparison.OrdinalIgnoreCase);

    /// <summary>The end of the address that starts with a word, 0 where that is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, int endOfWord)
    {
        if (!Begins(text, start, endOfWord))
        {
            return 0;
        }

        var end = endOfWord;
        while (end < text.Length && !Ends(text[end]))
        {
            end++;
        }

        while (Trailing.Contains(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool Begins(ReadOnlySpan<char> text, int start, int end) => end < text.Length && text[end] switch
    {
        ':' => text[end..].StartsWith(Scheme, StringComparison.Ordinal),
        '@' => WordForm.IsLetterOrDigit(text, end + 1),
        '.' => text[start..].StartsWith(Web, StringComparison.OrdinalIgnoreCase) || HasAt(text, end),
        '/' => text[start..].StartsWith(Web, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool HasAt(ReadOnlySpan<char> text, int start)
    {
        var limit = Math.Min(text.Length - 1, start + Longest);
        for (var i = start; i < limit && !Ends(text[i]); i++)
        {
            if (text[i] == '@')
            {
                return WordForm.IsLetterOrDigit(text, i + 1);
            }
        }

        return false;
    }

    private static bool Ends(char c) => c is '<' or '>'
        || MarkTable.ClassOf(c) is CharacterClass.Space or CharacterClass.NewLine or CharacterClass.DoubleMark or CharacterClass.CloseBracket;
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Finds where a word ends: with the apostrophes, hyphens and stops inside it, without the clitic after it.</summary>
internal static class WordEnd
{
    // 'll, 've, 're: where more letters follow an apostrophe, the list of clitics need not be asked.
    private const int LongestClitic = 2;

    /// <summary>The end of the word that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first letter.</param>
    /// <param name="plain">After it; up to here there are only letters.</param>
    public static int Of(ReadOnlySpan<char> text, int start, int plain) => EndsAt(text, plain) ? plain : After(text, start, plain);

    /// <summary>The end of the clitic whose apostrophe stands at <paramref name="mark"/>, 0 where there is none: 's, 'd, 'm, 'll, 've, 're.</summary>
    public static int OfClitic(ReadOnlySpan<char> text, int mark)
    {
        if (text[mark] is not ('\'' or '’' or '‘'))
        {
            return 0;
        }

        var end = mark + 1;
        while (end <= mark + LongestClitic && IsLetter(text, end))
        {
            end++;
        }

        return !IsLetter(text, end) && WordLists.Clitic.Has(text[(mark + 1)..end]) ? end : 0;
    }

    public static bool IsLetter(ReadOnlySpan<char> text, int i) => i < text.Length && CharacterClasses.Of(text[i]) == CharacterClass.Letter;

    public static bool IsDigit(ReadOnlySpan<char> text, int i) => i < text.Length && CharacterClasses.Of(text[i]) == CharacterClass.Digit;

    public static bool IsLetterOrDigit(ReadOnlySpan<char> text, int i) => IsLetter(text, i) || IsDigit(text, i);

    /// <summary>Whether what stands after plain letters ends the word whatever follows.</summary>
    private static bool EndsAt(ReadOnlySpan<char> text, int i) =>
        i == text.Length || text[i] is ' ' or ',' or '\n' || (text[i] == '.' && !IsLetter(text, i + 1));

    private static int After(ReadOnlySpan<char> text, int start, int plain)
    {
        var part = start;
        var i = plain;
        for (; i < text.Length; i++)
        {
            switch (CharacterClasses.Of(text[i]))
            {
                case CharacterClass.Letter or CharacterClass.Digit:
                    continue;
                case CharacterClass.Hyphen when IsLetterOrDigit(text, i + 1):
                    part = i + 1;
                    continue;
                case CharacterClass.SingleMark when IsLetter(text, i + 1) && text[i] != '`' && OfClitic(text, i) == 0:
                    continue;
                case CharacterClass.Stop when text[i] == '.' && JoinsParts(text, part, i):
                    part = i + 1;
                    continue;
            }

            break;
        }

        return i;
    }

    /// <summary>Whether the stop at <paramref name="i"/> stands inside an abbreviation or a web address: U.S, Ph.D, example.com.</summary>
    private static bool JoinsParts(ReadOnlySpan<char> text, int part, int i)
    {
        if (!IsLetter(text, i + 1))
        {
            return false;
        }

        if (char.IsLower(text[i + 1]))
        {
            return true;
        }

        var length = i - part;
        return length <= 2 && !IsLetter(text, i + 2) && (length == 1 || (i + 2 < text.Length && text[i + 2] == '.'));
    }
}

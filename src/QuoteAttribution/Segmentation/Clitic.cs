using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>The endings that are split off their word: 's, 'll, 've, 're, 'd, 'm.</summary>
internal static class Clitic
{
    /// <summary>The end of the clitic whose apostrophe stands at <paramref name="mark"/>, 0 where there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int mark)
    {
        if (text[mark] is not ('\'' or '’' or '‘'))
        {
            return 0;
        }

        var length = (LowerAt(text, mark + 1), LowerAt(text, mark + 2)) switch
        {
            ('l', 'l') or ('v' or 'r', 'e') => 2,
            ('s' or 'd' or 'm', _) => 1,
            _ => 0,
        };
        var end = mark + 1 + length;
        var goesOn = end < text.Length && CharacterClasses.Of(text[end]) == CharacterClass.Letter;
        return length == 0 || goesOn ? 0 : end;
    }

    private static char LowerAt(ReadOnlySpan<char> text, int i) => i < text.Length ? (char)(text[i] | ' ') : ' ';
}

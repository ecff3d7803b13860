using System.Buffers;

namespace QuoteAttribution;

// Characters that nobody sees and that part no words: soft hyphens, joiners, byte order marks, marks of direction. Pages and programs strew them
// into words and around names: "an-nounced" with a soft hyphen is "announced".
internal static class HiddenCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF");

    // Below the first of them, the soft hyphen, stands nearly all of an English text.
    private const char LastPlain = '\u00AC';

    // The place of the first one from a place on; -1 where there is none. Characters beyond the plain ones are found first, sixteen at a look: in
    // search of all of these at once the letters from a to o have the same low bytes as some of them, and each is looked at by itself.
    public static int Next(string text, int start)
    {
        var at = start;
        while (text.AsSpan(at).IndexOfAnyExceptInRange('\0', LastPlain) is >= 0 and var next)
        {
            at += next;
            if (All.Contains(text[at]))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    public static bool Has(char c) => All.Contains(c);

    // The text without them; the same string where there are none.
    public static string Remove(string text) => Next(text, 0) < 0 ? text : string.Concat(text.Where(static c => !All.Contains(c)));
}

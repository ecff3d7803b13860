using System.Text;

namespace QuoteAttribution.Cli.Verification;

/// <summary>Makes of a word what is compared: small letters, composed, without apostrophes, the commas of numbers and the ends of lines.</summary>
internal static class WordFolding
{
    // Nothing is seen of them: where a line may break in a word, and what joins letters.
    private const string Unseen = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private const char FirstLigature = '\uFB00', FirstWide = '\uFF01', LastWide = '\uFF5E';

    private static readonly string[] _ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Appends what is compared of a word.</summary>
    public static void Append(ReadOnlySpan<char> word, StringBuilder folded)
    {
        var start = folded.Length;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsAscii(c))
            {
                AppendAscii(word, i, folded);
            }
            else if (c == '−' && i == 0)
            {
                folded.Append('-');
            }
            else if (!IsApostrophe(c) && !IsUnseen(c))
            {
                AppendLetter(c, start, folded);
            }
        }
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '＇' or '′';

    public static bool IsUnseen(char c) => Unseen.Contains(c, StringComparison.Ordinal);

    private static void AppendAscii(ReadOnlySpan<char> word, int at, StringBuilder folded)
    {
        var c = word[at];
        // Of "3.5" and "-5" all stays; of "U.S." and of a word that a line ends within the letters.
        var stays = c switch
        {
            '.' => char.IsDigit(word[at - 1]),
            '-' => at == 0,
            ',' or '\'' or '`' or '\r' or '\n' => false,
            _ => true,
        };
        if (stays)
        {
            folded.Append(char.ToLowerInvariant(c));
        }
    }

    private static void AppendLetter(char c, int start, StringBuilder folded)
    {
        if (c >= FirstLigature && c - FirstLigature < _ligatures.Length)
        {
            folded.Append(_ligatures[c - FirstLigature]);
        }
        else if (c is >= FirstWide and <= LastWide)
        {
            folded.Append(char.ToLowerInvariant((char)(c - FirstWide + '!')));
        }
        else if (folded.Length > start && Compositions.Of(folded[^1], c) is { } composed)
        {
            folded[^1] = composed;
        }
        else
        {
            folded.Append(char.ToLowerInvariant(c));
        }
    }
}

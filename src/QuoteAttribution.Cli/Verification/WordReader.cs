using System.Buffers;
using System.Globalization;
using System.Text;

namespace QuoteAttribution.Cli.Verification;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct WordSpan(int Start, int End);

/// <summary>
/// Cuts a text into what a quotation must not change: its words and numbers, and signs such as $ and %. All else, quotation marks, dashes, commas, white
/// space, may differ.
/// </summary>
internal static class WordReader
{
    /// <summary>Stands between parts of what is searched; no word of a quotation is like it.</summary>
    public const char Barrier = '\uFFFF';

    private const string Signs = "%‰&+=°#@§";

    /// <summary>The next word from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to look.</param>
    /// <param name="word">The word.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int from, out WordSpan word)
    {
        var start = from;
        while (start < text.Length && !Begins(text, start))
        {
            start++;
        }

        word = start < text.Length ? new WordSpan(start, EndOf(text, start)) : default;
        return start < text.Length;
    }

    private static bool Begins(ReadOnlySpan<char> text, int at) =>
        LengthOfLetter(text, at) > 0 || IsSign(text[at]) || (IsMinus(text[at]) && IsNegative(text, at));

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        if (IsSign(text[start]))
        {
            return start + 1;
        }

        var end = start + Math.Max(1, LengthOfLetter(text, start));
        while (end < text.Length)
        {
            var length = Math.Max(LengthOfLetter(text, end), LengthOfLineBreak(text, end));
            if (length == 0 && !GoesOn(text, end))
            {
                break;
            }

            end += Math.Max(1, length);
        }

        return end;
    }

    // The number of code units of the letter or digit; 0 where there is none.
    private static int LengthOfLetter(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        if (!char.IsSurrogate(c))
        {
            return char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done && Rune.IsLetterOrDigit(rune) ? length : 0;
    }

    // What a word goes on after: an accent, an apostrophe with a letter behind it, the point of a number or of "U.S.".
    private static bool GoesOn(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (!char.IsAscii(c) && (IsAccent(c) || WordFolding.IsUnseen(c)))
        {
            return true;
        }

        return at + 1 < text.Length && c switch
        {
            '.' => IsWithinNumber(text, at) || (IsInitial(text, at - 1) && char.IsLetter(text[at + 1])),
            ',' or ':' => IsWithinNumber(text, at),
            _ => WordFolding.IsApostrophe(c) && LengthOfLetter(text, at + 1) > 0,
        };
    }

    private static bool IsWithinNumber(ReadOnlySpan<char> text, int at) => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static bool IsInitial(ReadOnlySpan<char> text, int at) => char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    // "recon-" at the end of a line and "struct" on the next are one word. The number of code units between its parts; 0 where it is none.
    private static int LengthOfLineBreak(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '-' || !char.IsLetter(text[at - 1]))
        {
            return 0;
        }

        var end = at + 1 < text.Length && text[at + 1] == '\r' ? at + 2 : at + 1;
        return end + 1 < text.Length && text[end] == '\n' && char.IsLower(text[end + 1]) ? end + 1 - at : 0;
    }

    // "-5 degrees" is not "5 degrees", but a dash between words is a mark.
    private static bool IsNegative(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsDigit(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]));

    private static bool IsMinus(char c) => c is '-' or '−';

    private static bool IsSign(char c) => c == Barrier || Signs.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static bool IsAccent(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}

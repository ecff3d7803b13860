using System.Globalization;
using System.Text;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>When two names count as names of the same person or organisation.</summary>
internal static class NameComparison
{
    private const string Possessive = "'s";

    /// <summary>A name in lower case, with single blanks for all that is no letter, digit, hyphen or apostrophe; empty for null.</summary>
    public static string Plain(string? name)
    {
        var plain = new StringBuilder();
        foreach (var rune in (name ?? "").Replace('’', '\'').ToLowerInvariant().EnumerateRunes())
        {
            if (Stays(rune))
            {
                plain.Append(rune.ToString());
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd(' ');
    }

    /// <summary>The words of a name without titles and possessives; none where it is nothing but a title.</summary>
    public static string[] Bare(string? name) =>
        [.. Plain(name).Replace(Possessive, "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => !MeasureWords.Titles.Contains(word))];

    /// <summary>Whether two names are the same but for titles.</summary>
    public static bool AreAlike(string? a, string? b) => Plain(a) == Plain(b) || Bare(a).AsSpan().SequenceEqual(Bare(b));

    /// <summary>
    /// Whether two names are the same but for titles, or one is the other shortened and both end in the same word:
    /// <c>Brook</c> and <c>Dr. Ana Brook</c>, but not <c>Ana</c> and <c>Ana Brook</c>.
    /// </summary>
    public static bool AreSame(string? a, string? b)
    {
        if (Plain(a) == Plain(b))
        {
            return true;
        }

        var (x, y) = (Bare(a), Bare(b));
        if (x.Length == 0 || y.Length == 0)
        {
            return false;
        }

        var (shorter, longer) = x.Length <= y.Length ? (x, y) : (y, x);
        return shorter[^1] == longer[^1] && shorter.All(longer.Contains);
    }

    // Combining marks go: é as one character keeps its accent, as two it falls apart, and gold and predicted are cut from the same text.
    private static bool Stays(Rune rune) => rune.Value is '\'' or '-' or '_' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}

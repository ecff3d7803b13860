using System.Globalization;
using System.Text;
using UtfUnknown;

namespace QuoteAttribution.Cli.Input;

/// <summary>Finds the encoding of an English text that is not UTF-8.</summary>
/// <remarks>
/// Detectors count letters, and a text in English has few that are not ASCII: a single <c>’</c> is taken for a letter of Czech. So
/// what a detector proposes is one reading beside the usual ones, and the reading whose characters stand where English puts them is taken.
/// </remarks>
internal static class EncodingGuess
{
    // In the order of their frequency: the first of equals is taken.
    private static readonly string[] _usual = ["windows-1252", "macintosh", "IBM437"];

    // Enough to see, and short enough to read several times.
    private const int Sample = 1 << 18;

    private const double LeastShare = 0.75;

    /// <summary>The encoding; null where no reading makes sense.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        Encodings.Register();
        var first = Math.Max(bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) - 1, 0);
        var sample = bytes.Slice(first, Math.Min(bytes.Length - first, Sample)).ToArray();
        var proposed = CharsetDetector.DetectFromBytes(sample).Details ?? [];
        var candidates = _usual.Select(Encoding.GetEncoding).Concat(proposed.Select(static detail => detail.Encoding).OfType<Encoding>());
        var best = candidates.Select(encoding => (Encoding: encoding, Share: ShareThatFits(encoding.GetString(sample)))).MaxBy(static reading => reading.Share);
        return best.Share >= LeastShare ? best.Encoding : null;
    }

    /// <summary>The share of the characters beyond ASCII that stand where such a character stands in a text.</summary>
    internal static double ShareThatFits(string text)
    {
        int all = 0, fitting = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAscii(text[i]))
            {
                all++;
                fitting += Fits(i == 0 ? ' ' : text[i - 1], text[i], i + 1 == text.Length ? ' ' : text[i + 1]) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)fitting / all;
    }

    private static bool Fits(char before, char c, char after) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OpenPunctuation => !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after),
        UnicodeCategory.FinalQuotePunctuation => !char.IsWhiteSpace(before) || char.IsLetterOrDigit(after),
        UnicodeCategory.LowercaseLetter => IsLetterInPlace(before, c, after) && !char.IsUpper(after),
        UnicodeCategory.UppercaseLetter => IsLetterInPlace(before, c, after) && !char.IsLower(before),
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate => true,
        UnicodeCategory.CurrencySymbol => char.IsAsciiDigit(before) || char.IsAsciiDigit(after),
        UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.SpaceSeparator => true,
        UnicodeCategory.OtherSymbol => !char.IsLetter(before) || !char.IsLetter(after),
        _ => false,
    };

    // Latin letters with an accent stand beside plain ones, those of other alphabets beside their like.
    private static bool IsLetterInPlace(char before, char c, char after) => c < '\u0250'
        ? char.IsAsciiLetter(before) || char.IsAsciiLetter(after)
        : IsBeyondLatin(before) || IsBeyondLatin(after);

    private static bool IsBeyondLatin(char c) => c >= '\u0250' && char.IsLetter(c);
}

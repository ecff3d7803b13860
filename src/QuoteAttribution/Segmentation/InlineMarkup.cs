using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Knows the markup of words, which is no part of what is written: <c>*Ann*</c>, <c>'''Ann'''</c>, <c>[Ann](/ann)</c>, <c>&lt;b&gt;Ann&lt;/b&gt;</c></summary>
internal static class InlineMarkup
{
    // **Ann**, ***Ann***; a longer row is a line.
    private const int MostStars = 3;

    // In a wiki; two are a mark or italics.
    private const string Bold = "'''";

    // Where no end is found so near, there is no markup: the search stays short.
    private const int LongestLabel = 100;
    private const int LongestTag = 200;

    /// <summary>Whether markup may begin with such a character.</summary>
    public static bool MayBegin(CharacterClass meaning) =>
        meaning is CharacterClass.Symbol or CharacterClass.SingleMark or CharacterClass.OpenBracket or CharacterClass.CloseBracket;

    /// <summary>The end of the markup that starts at <paramref name="at"/>, 0 where none starts.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '*' or '\'' when at > 0 && text[at - 1] == text[at] => 0,
        '*' => EndOfRow(text, at) is var end && end - at <= MostStars && Clings(text, at, end) ? end : 0,
        '\'' => EndOfRow(text, at) is var end && end - at == Bold.Length && (ClosesBold(text, at) || OpensBold(text, end)) ? end : 0,
        '<' => EndOfTag(text, at),
        '[' => EndOfLabel(text, at) > 0 ? at + 1 : 0,
        ']' => EndOfTarget(text, at),
        _ => 0,
    };

    private static int EndOfRow(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == text[at] && end - at <= MostStars)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether something stands on one side only: neither a bullet nor a star within a word.</summary>
    private static bool Clings(ReadOnlySpan<char> text, int at, int end)
    {
        var before = at > 0 && !char.IsWhiteSpace(text[at - 1]);
        var after = end < text.Length && !char.IsWhiteSpace(text[end]);
        return (before || after) && !(before && after && WordForm.IsLetterOrDigit(text, at - 1) && WordForm.IsLetterOrDigit(text, end));
    }

    /// <summary>Between words; beside a stop or a comma they are quotation marks.</summary>
    private static bool ClosesBold(ReadOnlySpan<char> text, int at) => at > 0 && WordForm.IsLetterOrDigit(text, at - 1);

    private static bool OpensBold(ReadOnlySpan<char> text, int end)
    {
        var length = text.Slice(end, Math.Min(LongestLabel, text.Length - end)).IndexOf(Bold);
        return length > 0 && ClosesBold(text, end + length) && WordForm.IsLetterOrDigit(text, end);
    }

    private static int EndOfTag(ReadOnlySpan<char> text, int at)
    {
        var start = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && end - start < LongestTag)
        {
            end++;
        }

        if (end == text.Length || text[end] is not ('>' or ' ' or '/') || !WordLists.MarkupElement.Has(text[start..end]))
        {
            return 0;
        }

        // "where a <b and b> c" has no attribute; <br /> has none either.
        var attributes = text.Slice(end, Math.Min(LongestTag, text.Length - end));
        var close = attributes.IndexOf('>');
        return close < 0 || (close > 0 && !attributes[..close].Contains('=') && !attributes[..close].Trim(' ').SequenceEqual("/")) ? 0 : end + close + 1;
    }

    /// <summary>The end of the words of a link, where its target stands.</summary>
    private static int EndOfLabel(ReadOnlySpan<char> text, int at)
    {
        var length = text.Slice(at, Math.Min(LongestLabel, text.Length - at)).IndexOf(']');
        return length > 1 && EndOfTarget(text, at + length) > 0 ? at + length : 0;
    }

    /// <summary>The end of the target of a link, (/ann) or (https://example.com), 0 where brackets hold something else.</summary>
    private static int EndOfTarget(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '(')
        {
            return 0;
        }

        var target = text.Slice(at + 2, Math.Min(LongestTag, text.Length - at - 2));
        var length = target.IndexOf(')');
        return length > 0 && !target[..length].ContainsAny(' ', '\n') && IsAddress(target[..length]) ? at + length + 3 : 0;
    }

    /// <summary>/ann, #top, ann.html; not "U.S.", "U.S.said" and "1.5", whose letters are the text's.</summary>
    private static bool IsAddress(ReadOnlySpan<char> target)
    {
        var stop = target.LastIndexOf('.');
        return target.ContainsAny('/', '#')
            || (stop > 0 && stop + 2 < target.Length && !target.ContainsAnyInRange('A', 'Z') && char.IsAsciiLetter(target[stop + 1]) && char.IsAsciiLetterOrDigit(target[stop + 2]));
    }
}

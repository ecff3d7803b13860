namespace QuoteAttribution.Segmentation;

/// <summary>Knows the names by which people go where they post: <c>@ann_reed</c>, <c>u/ann_reed</c>.</summary>
internal static class Handles
{
    private const string User = "u/";

    // u/s: shorter ones are abbreviations.
    private const int ShortestUser = 3;

    // Q12, G20
    private const int ShortestLogin = 5;

    /// <summary>Name62, ann_r, AnnReed: a word with a digit, a low line or a capital in it; not Q1.</summary>
    public static bool IsLogin(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestLogin || !char.IsLetter(word[0]))
        {
            return false;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (IsSureSign(word[i]) || (char.IsUpper(word[i]) && char.IsLower(word[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Name62, ann_r: names of products have a capital in them, seldom that.</summary>
    public static bool IsSureLogin(ReadOnlySpan<char> word)
    {
        foreach (var sign in word)
        {
            if (IsSureSign(sign))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSureSign(char sign) => sign == '_' || char.IsAsciiDigit(sign);

    /// <summary>The end of the handle that an @ begins; 0 where it begins none.</summary>
    public static int AfterSign(ReadOnlySpan<char> text, int sign)
    {
        var isAddress = sign > 0 && WordForm.IsLetterOrDigit(text, sign - 1);
        var end = EndOf(text, sign + 1);
        return isAddress || end == sign + 1 ? 0 : end;
    }

    /// <summary>The end of the handle that begins with a word of one letter and a slash; 0 where none does.</summary>
    public static int OfUser(ReadOnlySpan<char> text, int start, int endOfWord)
    {
        if (endOfWord != start + 1 || !text[start..].StartsWith(User, StringComparison.Ordinal))
        {
            return 0;
        }

        var name = start + User.Length;
        var end = EndOf(text, name);
        return end < name + ShortestUser ? 0 : end;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (IsPart(text, end) || (end > start && text[end] is '.' or '-' or '@' && IsPart(text, end + 1))))
        {
            end++;
        }

        return end;
    }

    private static bool IsPart(ReadOnlySpan<char> text, int i) => WordForm.IsLetterOrDigit(text, i) || (i < text.Length && text[i] == '_');
}

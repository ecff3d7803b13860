using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>The line by which programs part a mail from the one that it answers, or from small print: <c>-----Original Message-----</c>, <c>________</c></summary>
internal static class MailRuler
{
    // A shorter row is a dash.
    private const int Shortest = 5;

    /// <summary>Where the words of a mail end: before such a line, or at the limit.</summary>
    public static int Before(string text, ReadOnlySpan<Token> tokens, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (tokens[i].Has(TokenTraits.LineStart) && (IsRow(text.AsSpan(tokens[i].Start)) || FollowsLine(text.AsSpan(0, tokens[i].Start))))
            {
                return i;
            }
        }

        return limit;
    }

    private static bool IsRow(ReadOnlySpan<char> text) => text.Length >= Shortest && text[0] is '-' or '=' && text[..Shortest].TrimStart(text[0]).IsEmpty;

    /// <summary>A line of low lines has no tokens.</summary>
    private static bool FollowsLine(ReadOnlySpan<char> before)
    {
        var end = before.Length;
        while (end > 0 && char.IsWhiteSpace(before[end - 1]))
        {
            end--;
        }

        return end >= Shortest && before[(end - Shortest)..end].Trim('_').IsEmpty;
    }
}

using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Steps over what is quoted when a text is read backwards: whom others talk of is not whom the writer, or the one who talks, speaks of.</summary>
internal static class InnerWords
{
    /// <summary>The token itself, or the one before the words between marks in which it stands.</summary>
    /// <param name="passages">The passages of the text.</param>
    /// <param name="token">The token.</param>
    /// <param name="outside">Passages that begin here or before hold what is read, and are not stepped over.</param>
    public static int Before(ReadOnlySpan<Passage> passages, int token, int outside = -1)
    {
        var (low, high) = (0, passages.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passages[middle].Tokens.Start <= token ? (middle + 1, high) : (low, middle);
        }

        var at = low - 1;
        while (at >= 0 && passages[at].Parent != Passage.None && passages[passages[at].Parent].Tokens.Start > outside)
        {
            at = passages[at].Parent;
        }

        return at >= 0 && passages[at].Tokens.Start > outside && passages[at].Tokens.End > token ? passages[at].Tokens.Start - 1 : token;
    }
}

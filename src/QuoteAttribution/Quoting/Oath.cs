using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>The lines of a record in court that say who is sworn: <c>ANN REED, called as a witness by the plaintiff, having been duly sworn, testified as follows:</c></summary>
internal static class Oath
{
    /// <summary>A longer paragraph is no such record.</summary>
    public const int Longest = 48;

    /// <summary>Whether a paragraph begins with a name in capitals, and tells then that somebody is sworn.</summary>
    public static bool Opens(string text, ReadOnlySpan<Token> tokens, TokenRange paragraph)
    {
        if (paragraph.Count is < 3 or > Longest || !tokens[paragraph.Start].Has(TokenTraits.AllCapitals))
        {
            return false;
        }

        foreach (ref readonly var token in tokens[paragraph.Start..paragraph.End])
        {
            if (token.IsWord && WordLists.Sworn.Has(token.Span.In(text)))
            {
                return true;
            }
        }

        return false;
    }
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Speakers;

/// <summary>Tells a name from the titles, offices and nationalities before it: <c>Russian President | Vladimir Orlov</c>.</summary>
internal static class NameCore
{
    private const WordTraits Prefix = WordTraits.Title | WordTraits.Role | WordTraits.Demonym | WordTraits.Kinship | WordTraits.Organisation
        | WordTraits.Group | WordTraits.Document;

    /// <summary>Index of the first token of the name proper.</summary>
    public static int Start(ReadOnlySpan<Token> tokens, int start, int end)
    {
        // The last title splits "Florida Sen. Mara Quill"; without one, only leading prefixes go.
        for (var i = end - 2; i >= start; i--)
        {
            if (tokens[i].Has(WordTraits.Title) && !tokens[end - 1].Has(WordTraits.Organisation))
            {
                return i + 1;
            }
        }

        var at = start;
        while (at < end - 1 && tokens[at].Has(Prefix) && !tokens[end - 1].Has(WordTraits.Organisation | WordTraits.Role | WordTraits.Place))
        {
            at++;
        }

        return at;
    }
}

using QuoteAttribution.Lexicons;


namespace QuoteAttribution.Names;

/// <summary>Tells a name from the titles, offices and nationalities before it: <c>Russian President | Vladimir Orlov</c>.</summary>
internal static class NameCore
{
    private const WordTraits Prefix = WordTraits.Title | WordTraits.Role | WordTraits.Demonym | WordTraits.Kinship | WordTraits.Organisation
        | WordTraits.Group | WordTraits.Document;

    private const WordTraits Collective = WordTraits.Organisation | WordTraits.Demonym | WordTraits.Place | WordTraits.Group;

    /// <summary>Index of the first token of the name proper.</summary>
    public static int Start(ReadOnlySpan<Token> tokens, int start, int end)
    {
        // A small word after it makes it part of the name: Center for Marsh Studies.
        // The last title splits "Florida Sen. Mara Quill"; without one, only leading prefixes go.
        for (var i = end - 2; i >= start; i--)
        {
            // "Tom St. Clair": a saint within a name is part of it.
            if (tokens[i].Has(WordTraits.Title) && !(i > start && tokens[i].Has(WordTraits.NameParticle)) && !tokens[end - 1].Has(WordTraits.Organisation))
            {
                return i + 1;
            }
        }

        for (var i = end - 2; i > start; i--)
        {
            if (tokens[i].Has(WordTraits.Role) && tokens[i + 1].IsCapitalised && !tokens[i + 1].Has(Collective) && !tokens[end - 1].Has(Collective) && HasCollective(tokens, start, i))
            {
                // "Harbour Committee Chair Mara Quill"
                return i + 1;
            }
        }

        var at = start;
        while (at < end - 1 && tokens[at].Has(Prefix) && tokens[at + 1].IsCapitalised && !tokens[end - 1].Has(WordTraits.Organisation | WordTraits.Role | WordTraits.Place))
        {
            at++;
        }

        return at;
    }

    private static bool HasCollective(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var found = false;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Has(Collective))
            {
                found = true;
            }
            else if (!tokens[i].IsCapitalised)
            {
                // "Society of Criminal Defence Lawyers"
                return false;
            }
        }

        return found;
    }
}

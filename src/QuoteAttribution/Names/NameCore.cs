using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Names;

/// <summary>Tells a name from the titles, offices and nationalities before it and the degrees behind: <c>Russian President | Vladimir Orlov | KC</c>, and from the handle.</summary>
internal static class NameCore
{
    private const WordTraits Prefix = WordTraits.Title | WordTraits.Role | WordTraits.Demonym | WordTraits.Kinship | WordTraits.Organisation
        | WordTraits.Group | WordTraits.Document;

    private const WordTraits Collective = WordTraits.Organisation | WordTraits.Demonym | WordTraits.Place | WordTraits.Group;

    /// <summary>Index of the first token of the name proper.</summary>
    public static int Start(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        start += end - start > 1 && Describes(tokens[start].Span.In(text)) ? 1 : 0;
        if (!MayHavePrefix(tokens, start, end))
        {
            return start;
        }

        while (OfficeName.CoreStart(text, tokens, start, end) is > 0 and var afterOffice)
        {
            start = afterOffice;
        }

        return AfterLast(text, tokens, start, end, IsTitle) is > 0 and var afterTitle ? AfterRoles(tokens, afterTitle, end)
            : AfterLast(text, tokens, start, end, IsCapitalTitle) is > 0 and var afterCapitals ? afterCapitals
            : AfterRoleOfBody(tokens, start, end) is > 0 and var afterRole ? afterRole
            : AfterPrefixes(tokens, start, end);
    }

    /// <summary>"Mum-of-two | Ann Reed", "Then-mayor | Ida Marsh": a word that describes, with its capital from the sentence; not "Mei-ling".</summary>
    private static bool Describes(ReadOnlySpan<char> word)
    {
        for (int hyphen; (hyphen = word.IndexOf('-')) > 0; word = word[(hyphen + 1)..])
        {
            if (WordLists.Compounding.Has(word[..hyphen]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything stands in or before a name that may be no part of it; most names are words of which nothing is known: <c>Ann Reed</c>.</summary>
    private static bool MayHavePrefix(ReadOnlySpan<Token> tokens, int start, int end)
    {
        // "Secretary of | State Berg": an office before may take its first word.
        for (var i = start > 0 && !tokens[start - 1].IsCapitalised ? start - 1 : start; i < end - 1; i++)
        {
            if (tokens[i].Has(Prefix | WordTraits.Linking) || tokens[i].Has(TokenTraits.AllCapitals))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the name proper: "Ann Reed | KC", "Ann Reed | , M.D."; "Jr." is a part of it.</summary>
    public static int End(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        // Ann Reed | @annreed
        end = end - start > 1 && tokens[end - 1].Has(TokenTraits.Handle) ? end - 1 : end;
        while (end - start > 2 && tokens[end - 1].Has(WordTraits.NameSuffix) && !WordLists.Generation.Has(Bare(text, tokens[end - 1])))
        {
            end -= tokens[end - 2].Kind == TokenKind.Comma ? 2 : 1;
        }

        return end;
    }

    /// <summary>The token after the last one that parts the name from what stands before it; 0 where none does.</summary>
    private static int AfterLast(string text, ReadOnlySpan<Token> tokens, int first, int end, Parting parts)
    {
        for (var i = end - 2; i >= first; i--)
        {
            if (parts(text, tokens[..end], first, i))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>"Florida Sen. | Mara Quill"; not "Tom St. Clair", whose saint is part of the name.</summary>
    private static bool IsTitle(string text, ReadOnlySpan<Token> tokens, int start, int i) =>
        tokens[i].Has(WordTraits.Title) && !(i > start && tokens[i].Has(WordTraits.NameParticle)) && !tokens[^1].Has(WordTraits.Organisation);

    /// <summary>"DI | Harriet Reed", "Leeds MP | Josh Lind"; capitals only, and not where all is in capitals.</summary>
    private static bool IsCapitalTitle(string text, ReadOnlySpan<Token> tokens, int start, int i) =>
        tokens[i].Has(TokenTraits.AllCapitals) && tokens[i + 1].IsCapitalised && !tokens[i + 1].Has(TokenTraits.AllCapitals)
        && !tokens[^1].Has(Collective) && WordLists.CapitalTitle.Has(tokens[i].Span.In(text));

    /// <summary>"Harbour Committee Chair | Mara Quill": the token after the last role that a body has; 0 where none has one.</summary>
    private static int AfterRoleOfBody(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var after = 0;
        var hasBody = false;
        if (tokens[end - 1].Has(Collective))
        {
            return after;
        }

        for (var i = start; i < end - 1; i++)
        {
            after = hasBody && tokens[i].Has(WordTraits.Role) && tokens[i + 1].IsCapitalised && !tokens[i + 1].Has(Collective) ? i + 1 : after;
            if (tokens[i].Has(Collective))
            {
                hasBody = true;
            }
            else if (!tokens[i].IsCapitalised)
            {
                // "Society of Criminal Defence Lawyers"
                break;
            }
        }

        return after;
    }

    /// <summary>"Chief Executive | Ines Holm"; not "Lady St | Clair".</summary>
    private static int AfterRoles(ReadOnlySpan<Token> tokens, int at, int end)
    {
        while (at < end - 2 && tokens[at].Has(WordTraits.Role) && !tokens[at].Has(WordTraits.Title | WordTraits.NameParticle) && tokens[at + 1].IsCapitalised)
        {
            at++;
        }

        return at;
    }

    /// <summary>"Russian President | Vladimir Orlov". A body keeps what its name begins with: Senior Pilots Association.</summary>
    private static int AfterPrefixes(ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (tokens[end - 1].Has(WordTraits.Organisation | WordTraits.Role | WordTraits.Place))
        {
            return start;
        }

        var at = start;
        while (at < end - 1 && tokens[at].Has(Prefix) && tokens[at + 1].IsCapitalised)
        {
            at++;
        }

        return at;
    }

    private static ReadOnlySpan<char> Bare(string text, in Token word) => word.Span.In(text).TrimEnd('.');

    private delegate bool Parting(string text, ReadOnlySpan<Token> tokens, int first, int i);
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Coreference;

/// <summary>Finds the noun by which a story says what somebody is: "my landlady, Mrs. Lind, rose", "Lind the plumber rose", "Lind was the plumber".</summary>
internal static class ToldRoles
{
    // "a retired harbour pilot"
    private const int MostModifiers = 2;

    /// <summary>The noun before a name, "the vicar, | Ann Lind, rose"; -1 where none is, or a list: "the vicar, | Ann Lind and Tom".</summary>
    public static int Before(ReadOnlySpan<Token> tokens, in NameMention name)
    {
        var noun = name.Tokens.Start - 2;
        if (noun < 1 || tokens[noun + 1].Kind != TokenKind.Comma || !IsRole(tokens[noun]) || !EndsAfter(tokens, name.Tokens.End))
        {
            return -1;
        }

        var opener = noun - 1;
        while (opener > 0 && noun - opener <= MostModifiers && !IsOpener(tokens[opener]) && IsModifier(tokens[opener]))
        {
            opener--;
        }

        var isListed = opener > 1 && tokens[opener - 1].Kind == TokenKind.Comma && tokens[opener - 2].IsCapitalised;
        return IsOpener(tokens[opener]) && !tokens[opener].Has(WordTraits.Negation) && !isListed ? noun : -1;
    }

    /// <summary>The noun after a name, "Lind | the plumber rose", "Lind | was a plumber"; -1 where none is.</summary>
    public static int After(ReadOnlySpan<Token> tokens, in NameMention name)
    {
        var next = name.Tokens.End;
        if (next + 2 >= tokens.Length || !(name.IsSubject || tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart)))
        {
            return -1;
        }

        var verb = tokens[next].Has(WordTraits.Helper) && !tokens[next].Has(WordTraits.Copula) ? next + 1 : next;
        return tokens[verb].Has(WordTraits.Copula) ? NounAfter(tokens, verb + 1)
            : tokens[next].Has(WordTraits.Determiner) && !tokens[next].Has(WordTraits.Indefinite) && IsRole(tokens[next + 1]) && EndsAfter(tokens, next + 2) ? next + 1
            : -1;
    }

    private static int NounAfter(ReadOnlySpan<Token> tokens, int opener)
    {
        if (opener >= tokens.Length || !IsOpener(tokens[opener]) || tokens[opener].Has(WordTraits.Negation))
        {
            return -1;
        }

        var end = Math.Min(tokens.Length - 1, opener + MostModifiers + 2);
        for (var i = opener + 1; i < end && IsModifier(tokens[i]); i++)
        {
            if (IsRole(tokens[i]) && !(tokens[i + 1].IsWord && IsModifier(tokens[i + 1])))
            {
                // "a mother" is nobody's in this text, "my mother" is.
                return tokens[i + 1].Kind == TokenKind.Clitic || (tokens[i].Has(WordTraits.Kinship) && !tokens[opener].Has(WordTraits.Possessive)) ? -1 : i;
            }
        }

        return -1;
    }

    private static bool IsOpener(in Token token) => token.Has(WordTraits.Determiner | WordTraits.Possessive);

    private static bool IsModifier(in Token token) => token.IsWord && !token.IsCapitalised && !token.Has(WordTraits.FunctionWord | WordTraits.FiniteForm);

    private static bool IsRole(in Token token) => token.IsWord && !token.IsCapitalised && token.Has(WordTraits.Role | WordTraits.Kinship) && !token.Has(WordTraits.Plural | WordTraits.Group);

    /// <summary>Whether the name ends there, and no list goes on.</summary>
    private static bool EndsAfter(ReadOnlySpan<Token> tokens, int next) =>
        next >= tokens.Length || tokens[next].Kind == TokenKind.Stop || tokens[next].Has(WordTraits.FiniteForm | WordTraits.Helper)
        || (tokens[next].Kind == TokenKind.Comma && next + 1 < tokens.Length && !tokens[next + 1].Has(WordTraits.Coordinator));
}

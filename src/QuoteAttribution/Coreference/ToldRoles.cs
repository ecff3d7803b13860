using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Coreference;

/// <summary>Finds the noun by which a text says what somebody is: "my landlady, Mrs. Lind, rose", "Lind the plumber rose", "Lind was the plumber".</summary>
internal static class ToldRoles
{
    // "a retired harbour pilot"
    private const int MostModifiers = 2;

    // "the head of the Harbour Safety Board of Leeds, | Ann Lind, said"
    private const int LongestOf = 7;

    /// <summary>The noun before a name, "the vicar, | Ann Lind, rose"; -1 where none is, or a list: "the vicar, | Ann Lind and Tom".</summary>
    public static int Before(ReadOnlySpan<Token> tokens, in NameMention name)
    {
        if (name.Tokens.Start < 2 || tokens[name.Tokens.Start - 1].Kind != TokenKind.Comma || !EndsAfter(tokens, name.Tokens.End))
        {
            return -1;
        }

        var noun = HeadBefore(tokens, name.Tokens.Start - 2);
        if (noun < 1)
        {
            return -1;
        }

        var opener = noun - 1;
        while (opener > 0 && noun - opener <= MostModifiers && !IsOpener(tokens[opener]) && IsModifier(tokens[opener]))
        {
            opener--;
        }

        var isListed = opener > 1 && tokens[opener - 1].Kind == TokenKind.Comma && (tokens[opener - 2].IsCapitalised || GoesOn(tokens, name.Tokens.End));
        return IsOpener(tokens[opener]) && !tokens[opener].Has(WordTraits.Negation) && !isListed ? noun : -1;
    }

    /// <summary>The role that ends at a word, or of which the words up to it tell what somebody has it in: "the head | of the board".</summary>
    private static int HeadBefore(ReadOnlySpan<Token> tokens, int last)
    {
        if (IsRole(tokens[last]))
        {
            return last;
        }

        for (var i = last; i > Math.Max(1, last - LongestOf) && (tokens[i].IsWord || tokens[i].Kind == TokenKind.Clitic) && !tokens[i].Has(WordTraits.AnyPronoun); i--)
        {
            if (tokens[i].Has(WordTraits.Linking) && IsRole(tokens[i - 1]))
            {
                return i - 1;
            }
        }

        return -1;
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

    /// <summary>"the vicar", "her vicar", "the parish's vicar"</summary>
    private static bool IsOpener(in Token token) => token.Has(WordTraits.Determiner | WordTraits.Possessive) || token.Kind == TokenKind.Clitic;

    private static bool IsModifier(in Token token) => token.IsWord && !token.IsCapitalised && !token.Has(WordTraits.FunctionWord | WordTraits.FiniteForm);

    private static bool IsRole(in Token token) => token.IsWord && !token.IsCapitalised && token.Has(WordTraits.Role | WordTraits.Kinship) && !token.Has(WordTraits.Plural | WordTraits.Group);

    /// <summary>the porter, the vicar, Ann Lind, | and her verger</summary>
    private static bool GoesOn(ReadOnlySpan<Token> tokens, int next) => next + 1 < tokens.Length && tokens[next + 1].Has(WordTraits.Coordinator);

    /// <summary>Whether the name ends there, and no list goes on: the vicar, Ann Lind, | and her verger.</summary>
    private static bool EndsAfter(ReadOnlySpan<Token> tokens, int next) =>
        next >= tokens.Length || tokens[next].Kind == TokenKind.Stop || tokens[next].Has(WordTraits.FiniteForm | WordTraits.Helper)
        || (tokens[next].Kind == TokenKind.Comma && next + 2 < tokens.Length && (!tokens[next + 1].Has(WordTraits.Coordinator) || IsOpener(tokens[next + 2]) || tokens[next + 2].Has(WordTraits.FiniteForm)));
}

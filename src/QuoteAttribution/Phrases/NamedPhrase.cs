using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Phrases;

/// <summary>Joins a noun with the name that it is given: <c>a fisherman called Tom Reed</c> is Tom Reed, and nobody called anybody.</summary>
internal static class NamedPhrase
{
    /// <summary>The end of the name after an indefinite noun and "called" or "named"; that of the noun phrase itself where none is given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens up to where the phrase may go.</param>
    /// <param name="start">The start of the noun phrase.</param>
    /// <param name="end">Its end.</param>
    /// <param name="opensSentence">Whether it is a subject, which may call somebody: "A nurse called Ann on Monday".</param>
    public static int End(string text, ReadOnlySpan<Token> tokens, int start, int end, bool opensSentence)
    {
        if (end + 2 >= tokens.Length || !tokens[end].Has(WordTraits.Evaluate) || !tokens[start].Has(WordTraits.Indefinite)
            || !WordLists.NamedSo.Has(tokens[end].Span.In(text)))
        {
            return end;
        }

        // "a party called the Harbour Union"
        var first = WordLists.Definite.Has(tokens[end + 1].Span.In(text)) ? end + 2 : end + 1;
        if (!tokens[first].IsCapitalised)
        {
            return end;
        }

        var name = first;
        while (name < tokens.Length && tokens[name].IsWord && tokens[name].IsCapitalised)
        {
            name++;
        }

        return opensSentence ? GoesOn(tokens, name) ? name : end
            : IsCalledSomething(tokens, name) ? end : name;
    }

    /// <summary>"A nurse called Ann Reed | told", "A nurse called Ann Reed, | who", "a boy called Reg, | 9", "a union called Harbour First, | led by".</summary>
    private static bool GoesOn(ReadOnlySpan<Token> tokens, int i)
    {
        if (i >= tokens.Length)
        {
            return false;
        }

        return tokens[i].Kind == TokenKind.Comma
            ? i + 1 < tokens.Length && (tokens[i + 1].Kind == TokenKind.Number || tokens[i + 1].Has(WordTraits.Relative | WordTraits.Participle))
            : tokens[i].Has(WordTraits.FiniteForm | WordTraits.Auxiliary | WordTraits.Relative) && !tokens[i].Has(WordTraits.Preposition);
    }

    /// <summary>"as a clerk called Reed | a liar", "when a clerk called Reed | “a liar”"</summary>
    private static bool IsCalledSomething(ReadOnlySpan<Token> tokens, int i) =>
        i < tokens.Length && (tokens[i].Kind is TokenKind.DoubleMark or TokenKind.SingleMark || tokens[i].Has(WordTraits.Determiner | WordTraits.Possessive));
}

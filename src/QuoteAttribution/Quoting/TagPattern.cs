using QuoteAttribution.Lexicons;


namespace QuoteAttribution.Quoting;

/// <summary>A tag seen from the speech before it: a comma or stop, then "said X" or "he said".</summary>
internal static class TagPattern
{
    private const int LongestName = 3;

    /// <summary>Whether the token at <paramref name="pause"/> is a comma or stop and a tag follows it.</summary>
    public static bool Follows(ReadOnlySpan<Token> tokens, int pause, int end)
    {
        if (tokens[pause].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Dash) || pause + 2 >= end)
        {
            return false;
        }

        return IsVerbFirst(tokens, pause + 1) || IsSubjectFirst(tokens, pause + 1, end);
    }

    private static bool IsVerbFirst(ReadOnlySpan<Token> tokens, int i) =>
        IsCue(tokens[i]) && !tokens[i].IsCapitalised && IsSubject(tokens[i + 1]);

    private static bool IsSubjectFirst(ReadOnlySpan<Token> tokens, int i, int end)
    {
        // "he said", "she", not "I said": that may be the speech itself going on
        if (tokens[i].Has(WordTraits.Pronoun) && !tokens[i].Has(WordTraits.Relative))
        {
            return IsCue(tokens[i + 1]) && !(tokens[i].IsCapitalised && !tokens[i].Has(WordTraits.FirstPerson));
        }

        var limit = Math.Min(end - 1, i + LongestName);
        while (i < limit && tokens[i].IsWord && tokens[i].IsCapitalised)
        {
            i++;
            if (IsCue(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubject(in Token token) => token.IsWord
        && (token.IsCapitalised || token.Has(WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Possessive))
        && !token.Has(WordTraits.ObjectPronoun & ~WordTraits.Pronoun);

    private static bool IsCue(in Token token) => token.IsWord && token.Has(WordTraits.Cue) && token.Has(WordTraits.FiniteForm);
}

using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Names;

/// <summary>Knows an "and" within the name of one body: <c>Ministry of Trade | and Industry</c>, <c>Fire | and Rescue Service</c>, <c>Devon | and Cornwall Police</c>.</summary>
internal static class JoinedBody
{
    // Somebody or something of its own: "the Department of Justice and Congress".
    private const WordTraits OfItsOwn = WordTraits.Organisation | WordTraits.Place | WordTraits.Demonym | WordTraits.Title | WordTraits.Role | WordTraits.Group
        | WordTraits.Document | WordTraits.Kinship | WordTraits.Time;

    // "and Tyne Hospitals NHS Foundation Trust"
    private const int LongestRest = 6;

    /// <summary>Where the words after "and" end that belong to the name before; the place of the "and" itself where none do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="and">The token after the name so far.</param>
    /// <param name="limit">No name goes on there.</param>
    public static int End(string text, ReadOnlySpan<Token> tokens, int and, int limit)
    {
        if (!tokens[and].Has(WordTraits.Coordinator) || and + 1 >= limit)
        {
            return and;
        }

        if (IsPlace(tokens, and - 1) && IsPlace(tokens, and + 1))
        {
            return EndsInBody(tokens, and, limit) ? and + 2 : and;
        }

        if (IsTrust(tokens, and, limit) || (IsTrade(tokens[and - 1]) && IsTrade(tokens[and + 1]) && EndsInBody(tokens, and, limit))
            || (IsOfBody(tokens, and) && and + 2 < limit && IsTrade(tokens[and + 2])))
        {
            return and + 2;
        }

        if (!IsPlain(text, tokens[and - 1]) || !IsPlain(text, tokens[and + 1]))
        {
            return and;
        }

        return IsOfBody(tokens, and) ? and + 2 : EndsInBody(tokens, and, limit) ? and + 2 : and;
    }

    /// <summary>Devon, alone: "Devon and Cornwall Police" is one body, "South Devon and the police" are two, and so are "Ann Reed and Cornwall Police".</summary>
    private static bool IsPlace(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].IsWord && tokens[i].IsCapitalised && tokens[i].Has(WordTraits.Place) && !tokens[i].Has(WordTraits.Demonym | WordTraits.Organisation);

    /// <summary>Ministry of Trade | and; not "Ministry of Peru | and"</summary>
    private static bool IsOfBody(ReadOnlySpan<Token> tokens, int and)
    {
        var at = and - 1;
        while (at > 0 && tokens[at].IsCapitalised && tokens[at].IsWord)
        {
            at--;
        }

        return at > 0 && tokens[at].Has(WordTraits.Linking | WordTraits.Preposition) && tokens[at - 1].IsCapitalised && tokens[at - 1].Has(WordTraits.Organisation);
    }

    /// <summary>Nurses | and Midwives Organisation, Library | and Archive Workers</summary>
    private static bool IsTrade(in Token word) => word.IsWord && word.IsCapitalised && word.Has(WordTraits.Role) && word.Has(WordTraits.Plural);

    /// <summary>Harwell | and Vale NHS Trust: letters stand in the name of one body.</summary>
    private static bool IsTrust(ReadOnlySpan<Token> tokens, int and, int limit)
    {
        var hasLetters = false;
        for (var i = and + 1; i < limit && i < and + LongestRest && tokens[i].IsWord && tokens[i].IsCapitalised; i++)
        {
            hasLetters |= i > and + 1 && tokens[i].Has(TokenTraits.AllCapitals);
        }

        return hasLetters && !tokens[and - 1].Has(TokenTraits.AllCapitals) && !tokens[and - 1].Has(OfItsOwn & ~WordTraits.Place) && EndsInBody(tokens, and, limit);
    }

    /// <summary>Fire | and Rescue Service</summary>
    private static bool EndsInBody(ReadOnlySpan<Token> tokens, int and, int limit)
    {
        var at = and + 1;
        while (at < limit && at < and + LongestRest && tokens[at].IsWord && tokens[at].IsCapitalised)
        {
            at++;
        }

        return at > and + 2 && tokens[at - 1].Has(WordTraits.Organisation);
    }

    /// <summary>A word that the lexicon knows, and no name: Trade, Rescue.</summary>
    private static bool IsPlain(string text, in Token word) =>
        word.IsWord && word.IsCapitalised && word.Traits != WordTraits.None && !word.Has(OfItsOwn) && !FirstNames.Contains(word.Span.In(text), out _);
}

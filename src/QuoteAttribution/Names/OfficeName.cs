using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Names;

/// <summary>Knows an office that tells what it is for before a name: <c>Secretary of State | Anna Berg</c>, <c>Minister for Foreign Affairs | Jon Reiss</c>.</summary>
internal static class OfficeName
{
    // Words that are no names: State, Foreign Affairs, Health.
    private const WordTraits Field = NameShape.PlainWord | WordTraits.Place;

    /// <summary>Where the name begins that follows the office; the place of the "of" where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="of">The token after the title.</param>
    /// <param name="limit">No name goes on there.</param>
    public static int AfterOffice(string text, ReadOnlySpan<Token> tokens, int of, int limit)
    {
        if (!IsOf(tokens, of))
        {
            return of;
        }

        var first = tokens[of + 1].Has(WordTraits.Determiner) && !tokens[of + 1].IsCapitalised ? of + 2 : of + 1;
        var at = first;
        while (at < limit && NameShape.IsPart(tokens[at]) && tokens[at].Has(Field) && !(at > first && IsFirstName(text, tokens[at])))
        {
            at++;
        }

        return at > first && at + 1 < limit && NameShape.IsPart(tokens[at]) && NameShape.IsPart(tokens[at + 1]) ? at : AfterPlace(text, tokens, first, limit) is > 0 and var behind ? behind : of;
    }

    /// <summary>"Mayor of Tarn | Lucy Brand": a first name and a surname behind a place of which nothing is known; not "Mayor of San Jose"; 0 where none stands there.</summary>
    private static int AfterPlace(string text, ReadOnlySpan<Token> tokens, int first, int limit)
    {
        for (var i = first + 1; i + 1 < limit && NameShape.IsPart(tokens[i - 1]); i++)
        {
            if (NameShape.IsPart(tokens[i]) && NameShape.IsPart(tokens[i + 1]) && !tokens[i - 1].Has(WordTraits.NameParticle) && IsFirstName(text, tokens[i]))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The first word of the name behind the office with which a name begins, or which stands before it; 0 where there is none.</summary>
    public static int CoreStart(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (IsOf(tokens, start - 1))
        {
            return AfterOffice(text, tokens, start - 1, end) is var behind && behind >= start ? behind : 0;
        }

        for (var of = start + 1; of < end - 2; of++)
        {
            if (!tokens[of].IsCapitalised)
            {
                return AfterOffice(text, tokens, of, end) is var at && at > of ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>Secretary | of, Minister | for</summary>
    private static bool IsOf(ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && i + 1 < tokens.Length && tokens[i].Has(WordTraits.Preposition) && !tokens[i].IsCapitalised && tokens[i].Has(WordTraits.Linking)
        && tokens[i - 1].IsCapitalised && tokens[i - 1].Has(WordTraits.Title | WordTraits.Role);

    private static bool IsFirstName(string text, in Token word) => FirstNames.Contains(word.Span.In(text), out _);
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Decides whether a word in small letters begins a sentence: in a brand (<c>eBay</c>), or where the writer uses no capitals.</summary>
internal static class SmallStart
{
    // A shorter beginning may be an abbreviation: "max. load".
    private const int ShortestSentence = 3;

    // "approx. five", "sq. metres": the lexicon may not know a short one.
    private const int LongestAbbreviation = 2;

    // Who begins a sentence so would not go on after an abbreviation.
    private const WordTraits Subject = WordTraits.Pronoun & ~WordTraits.Relative;

    public static bool Breaks(in StopPlace place, int next, int first)
    {
        if (next > place.Stop + 1 || !place.Tokens[next].Has(TokenTraits.SpaceBefore) || IsEllipsis(place))
        {
            // "Stop!" he said. And: "Wait … what?"
            return false;
        }

        if (first > next)
        {
            return OpensBracket(place, next, first);
        }

        return IsName(place, first) || (!ShortWord.Before(place, next, first) && BreaksSmall(place, first));
    }

    /// <summary>It ended. (photo: Ann Reed)</summary>
    private static bool OpensBracket(in StopPlace place, int next, int first) =>
        place.Last.Has(TokenTraits.IsFullStop) && place.IsKind(next, TokenKind.OpenBracket) && (Enumerator.IsBracketed(place, first) || IsName(place, first) || place.IsKind(first + 1, TokenKind.Colon));

    private static bool BreaksSmall(in StopPlace place, int first)
    {
        if (place.Tokens[first].Has(WordTraits.FirstPerson) && WordLists.I.Has(place.WordAt(first)))
        {
            return true;
        }

        var isSubject = place.Tokens[first].Has(Subject) && !place.Tokens[first].Has(WordTraits.Relative);
        return WritesSmall(place)
            ? isSubject || !place.Last.Has(TokenTraits.IsFullStop) || place.Stop - place.Start >= ShortestSentence
            : isSubject && place.Last.Has(TokenTraits.IsFullStop) && IsLongWord(place, place.Stop - 1);
    }

    /// <summary>Whether the sentence before began with a small letter, too.</summary>
    private static bool WritesSmall(in StopPlace place)
    {
        var opener = place.FirstWord(place.Start);
        return opener < place.Stop && place.Tokens[opener].IsWord && !place.Tokens[opener].IsCapitalised && !HasInnerCapital(place, opener);
    }

    private static bool IsLongWord(in StopPlace place, int token) =>
        place.IsKind(token, TokenKind.Word) && place.Tokens[token].Span.Length > LongestAbbreviation;

    /// <summary>eBay, https://example.com</summary>
    private static bool IsName(in StopPlace place, int token) => HasInnerCapital(place, token) || Addresses.IsAddress(place.WordAt(token));

    private static bool HasInnerCapital(in StopPlace place, int token) => place.WordAt(token).ContainsAnyInRange('A', 'Z');

    private static bool IsEllipsis(in StopPlace place) =>
        !place.Last.Has(TokenTraits.IsFullStop) && place.WordAt(place.Stop)[^1] is '.' or '…';
}

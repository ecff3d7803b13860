using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Decides whether a sentence ends with an abbreviation: <c>He was in the U.S. They left.</c></summary>
internal static class AbbreviationEnd
{
    // J. has a letter and its stop, N.E. two of each.
    private const int Initial = 2;

    // "At 5 a.m. Mrs. Bell left": no sentence is so short.
    private const int LongestAdjunct = 4;

    public static bool Breaks(in StopPlace place, int next, int first)
    {
        if (place.FirstWord(place.Start) == place.Stop || (place.Tokens[first].IsWord && !place.Tokens[first].IsCapitalised))
        {
            // P.S. I left. Who begins with an abbreviation has more to say.
            return false;
        }

        if (next > place.Stop + 1)
        {
            return BreaksAfterCloser(place, next, first);
        }

        return MayEnd(place, first) && (first == next ? BreaksBeforeWord(place, first) : BreaksBeforeMark(place, next, first));
    }

    /// <summary>A closing mark ends what the abbreviation ended: … "in the U.S." Nobody …; a bracket does not: [George W.] Bush.</summary>
    private static bool BreaksAfterCloser(in StopPlace place, int next, int first) => place.IsKind(next - 1, TokenKind.CloseBracket)
        ? place.MayOpen(first)
        : !place.IsTag(first, endsAtOnce: false);

    private static bool MayEnd(in StopPlace place, int first) =>
        place.Last.Has(WordTraits.ClosingAbbreviation) || IsLetters(place) || (IsInitial(place) && place.Opens(first));

    private static bool BreaksBeforeMark(in StopPlace place, int next, int first) =>
        !place.IsKind(next, TokenKind.OpenBracket) ? !IsInitial(place) : first == next + 1 && place.Opens(first);

    private static bool BreaksBeforeWord(in StopPlace place, int first)
    {
        if (WordLists.Daytime.Has(place.WordAt(place.Stop)))
        {
            return place.Tokens[first].IsCapitalised && !GoesOnAsTime(place, first);
        }

        return (IsLetters(place) || IsInitial(place) ? place.Opens(first) : place.MayOpen(first))
            && !place.Tokens[first].Has(WordTraits.Title | WordTraits.Organisation);
    }

    /// <summary>5 p.m. Monday, 5 p.m. EST; at 5 p.m. Mrs. Bell left.</summary>
    private static bool GoesOnAsTime(in StopPlace place, int first) =>
        place.Tokens[first].Has(WordTraits.Time | WordTraits.Place) || place.Tokens[first].Has(TokenTraits.AllCapitals)
        || (place.Stop - place.Start < LongestAdjunct && place.Tokens[place.Start].Has(WordTraits.Preposition));

    private static bool IsInitial(in StopPlace place) => place.HasLength(place.Stop, Initial);

    /// <summary>Letters with stops that the lexicon may not know: N.E., I.L.G.W.U.</summary>
    private static bool IsLetters(in StopPlace place) =>
        !place.Last.Has(WordTraits.Abbreviation | WordTraits.ClosingAbbreviation) && place.WordAt(place.Stop) is [_, '.', _, .., '.'];
}

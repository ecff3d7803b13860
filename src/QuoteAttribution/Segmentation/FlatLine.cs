using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Finds what was a line of its own before the text lost its lines: the date above a report or a mail, the number of a figure, an address.</summary>
internal static class FlatLine
{
    // "Monday, March 14," and "03/14/2001" have so many tokens before the year or the time of day.
    private const int PartsOfDate = 5;

    /// <summary>The first token of the next sentence, <see cref="StopPlace.None"/> where this one goes on.</summary>
    public static int Next(in StopPlace place)
    {
        if (place.Last.Kind == TokenKind.Number)
        {
            return IsCaption(place) ? place.Stop + 1 : AroundStamp(place);
        }

        if (place.Stop + 1 >= place.End)
        {
            return StopPlace.None;
        }

        return place.Last.Kind switch
        {
            TokenKind.Word => AfterAddress(place),
            TokenKind.Symbol or TokenKind.CloseBracket => AfterRuler(place),
            _ => StopPlace.None,
        };
    }

    /// <summary>http://example.com http://example.org The pages are old.</summary>
    private static int AfterAddress(in StopPlace place)
    {
        var next = place.Is(place.Stop + 1, '>') ? place.Stop + 2 : place.Stop + 1;
        if (next >= place.End)
        {
            return StopPlace.None;
        }

        var isLine = place.Opens(next) || Addresses.IsAddress(place.WordAt(next)) || (place.Tokens[next].IsCapitalised && place.IsKind(next + 1, TokenKind.Colon));
        return isLine && place.Tokens[next].Has(TokenTraits.SpaceBefore) ? next : StopPlace.None;
    }

    /// <summary>***** It sails. Thanks for the boat :-) It sails.</summary>
    private static int AfterRuler(in StopPlace place)
    {
        var first = place.FirstWord(place.Stop + 1);
        return first < place.End && place.Tokens[first].IsCapitalised && place.Tokens[place.Stop + 1].Has(TokenTraits.SpaceBefore)
            ? place.Stop + 1 : StopPlace.None;
    }

    /// <summary>Figure 2.3 The pier in winter.</summary>
    private static bool IsCaption(in StopPlace place) => place.Stop == place.Start + 1 && place.Stop + 1 < place.End && WordLists.Captioning.Has(place.WordAt(place.Start))
        && (place.Tokens[place.Stop + 1].IsCapitalised || place.IsKind(place.Stop + 1, TokenKind.OpenBracket));

    private static int AroundStamp(in StopPlace place)
    {
        var (first, last) = Stamp(place);
        if (first < place.Start)
        {
            return StopPlace.None;
        }

        var isPart = first > place.Start && IsPartOfSentence(place, first - 1);
        return first > place.Start && !isPart ? first : BeginsAfter(place, last + 1, isPart) ? last + 1 : StopPlace.None;
    }

    /// <summary>The date and time of a mail, 03/14/2001 9:05 AM, or the day of a report, Monday, March 14, 2022; a first of none otherwise.</summary>
    private static (int First, int Last) Stamp(in StopPlace place)
    {
        var last = place.Stop;
        if (place.WordAt(last).Contains(':'))
        {
            var first = last - PartsOfDate;
            var isDate = first >= place.Start && place.Is(first + 1, '/') && place.Is(first + 3, '/') && place.IsKind(first, TokenKind.Number);
            return isDate ? (first, last + 1 < place.End && WordLists.Daytime.Has(place.WordAt(last + 1)) ? last + 1 : last) : (StopPlace.None, last);
        }

        var day = last - PartsOfDate;
        return day >= place.Start && place.IsKind(last - 1, TokenKind.Comma) && place.IsKind(day + 1, TokenKind.Comma)
            && IsTime(place, day) && IsTime(place, day + 2) && (last + 1 == place.End || place.Tokens[last + 1].IsCapitalised)
                ? (day, last) : (StopPlace.None, last);
    }

    private static bool IsTime(in StopPlace place, int token) => place.Tokens[token].IsCapitalised && place.Tokens[token].Has(WordTraits.Time);

    private static bool IsPartOfSentence(in StopPlace place, int before) =>
        !place.Tokens[before].IsWord && place.Tokens[before].Kind != TokenKind.Symbol || place.Tokens[before].Has(WordTraits.Preposition);

    /// <summary>After a stamp in a line of its own anything begins anew; after one in a sentence a capital has to tell.</summary>
    private static bool BeginsAfter(in StopPlace place, int next, bool isPart) => next < place.End
        && place.Tokens[next].Kind is TokenKind.Word or TokenKind.DoubleMark && (!isPart || place.Tokens[next].IsCapitalised);
}

using System.Globalization;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Knows what counts the items of a list in running text: <c>1. Wash it. 2. Boil it.</c> and <c>1) wash 2) boil</c></summary>
internal static class Enumerator
{
    // 1 to 999, a to z, I to XVIII
    private const int Longest = 3;

    /// <summary>The first token of the next item where a list without stops counts on, else none.</summary>
    public static int NextItem(in StopPlace place)
    {
        // The counter stands before its stop, or is itself the place when a bracket follows it.
        var counter = place.Last.Kind == TokenKind.Number ? place.Stop : place.Stop - 1;
        if (counter <= place.Start || Value(place, counter) is not (> 1 and var value) || !(place.Tokens[counter].Has(TokenTraits.SpaceBefore) || IsBullet(place, counter - 1)))
        {
            return StopPlace.None;
        }

        var opener = AfterBullet(place, place.Start);
        if (counter <= opener + 1 || place.Tokens[opener].Kind != place.Tokens[counter].Kind || Value(place, opener) + 1 != value
            || place.Tokens[opener + 1].Kind != place.Tokens[counter + 1].Kind)
        {
            return StopPlace.None;
        }

        var first = IsBullet(place, counter - 1) ? counter - 1 : counter;
        return first > opener + 1 ? first : StopPlace.None;
    }

    /// <summary>Whether the stop is that of a counter at the start of its sentence or line: 2. Close it.</summary>
    public static bool OpensSentence(in StopPlace place)
    {
        var counter = place.Stop - 1;
        if (counter < place.Start || (place.Tokens[counter].IsWord && !IsRoman(place, counter) && !place.HasLength(counter)))
        {
            return false;
        }

        return place.Tokens[counter].Kind is TokenKind.Number or TokenKind.Word
            && (place.Tokens[counter].Has(TokenTraits.LineStart) || (counter == AfterBullet(place, place.Start) && place.Tokens[counter].Span.Length <= Longest));
    }

    /// <summary>(b) Snow fell.</summary>
    public static bool IsBracketed(in StopPlace place, int first) =>
        place.IsKind(first + 1, TokenKind.CloseBracket) && place.Tokens[first].Span.Length <= Longest && first + 2 < place.End && place.Tokens[first + 2].IsCapitalised;

    private static int AfterBullet(in StopPlace place, int token) => IsBullet(place, token) && token + 1 < place.End ? token + 1 : token;

    private static bool IsBullet(in StopPlace place, int token) => place.Tokens[token].Kind is TokenKind.Symbol or TokenKind.Dash or TokenKind.OpenBracket;

    private static bool IsRoman(in StopPlace place, int token) =>
        place.Tokens[token].Has(TokenTraits.AllCapitals) && WordLists.Roman.Has(place.WordAt(token));

    /// <summary>Which item it counts: 2 is the second, b is, too; 0 where it counts nothing.</summary>
    private static int Value(in StopPlace place, int token)
    {
        var word = place.WordAt(token);
        if (place.Tokens[token].Kind == TokenKind.Number)
        {
            return word.Length <= Longest && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        }

        return place.IsLowerLetter(token) ? word[0] - 'a' + 1 : 0;
    }
}

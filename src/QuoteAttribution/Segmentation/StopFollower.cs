using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Finds what belongs to a sentence after its stop: closing marks and brackets, references, note numbers, a face of marks.</summary>
internal static class StopFollower
{
    // (Ana Brook and others, p. 4)
    private const int LongestCitation = 10;

    /// <summary>The first token after all that.</summary>
    public static int After(in StopPlace place)
    {
        var closed = AfterClosers(place, place.Stop + 1);
        var at = closed;
        while (AfterReference(place, at, closed) is var next && next > at)
        {
            at = next;
        }

        return at;
    }

    private static int AfterClosers(in StopPlace place, int i)
    {
        while (i < place.End && place.Tokens[i].Kind is TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.CloseBracket
            && (!place.Tokens[i].Has(TokenTraits.SpaceBefore) || IsSpacedCloser(place, i)))
        {
            i++;
        }

        return i;
    }

    /// <summary>' So you go. ': a mark between blanks closes what the same mark between blanks opened.</summary>
    private static bool IsSpacedCloser(in StopPlace place, int i)
    {
        var opener = place.Tokens[place.Start];
        return place.Tokens[i].Has(TokenTraits.SpaceAfter) && !place.Tokens[i].Has(TokenTraits.LineStart)
            && opener.Kind == place.Tokens[i].Kind && opener.Has(TokenTraits.SpaceAfter);
    }

    private static int AfterReference(in StopPlace place, int i, int closed)
    {
        if (i >= place.End || place.Tokens[i].Has(TokenTraits.LineStart))
        {
            return i;
        }

        return place.Tokens[i].Kind switch
        {
            TokenKind.OpenBracket => AfterBracket(place, i, closed),
            TokenKind.Number => IsNote(place, i) ? i + 1 : i,
            TokenKind.Colon or TokenKind.Semicolon => AfterFace(place, i),
            _ => i,
        };
    }

    /// <summary>The pier is old. [3] It stood.” (Reed 55)</summary>
    private static int AfterBracket(in StopPlace place, int i, int closed)
    {
        if (place.Is(i, '['))
        {
            return place.IsKind(i + 2, TokenKind.CloseBracket) && place.Tokens[i + 1].Kind is TokenKind.Number or TokenKind.Word
                && (place.Tokens[i + 1].Kind == TokenKind.Number || place.HasLength(i + 1)) ? i + 3 : i;
        }

        return closed > place.Stop + 1 ? AfterCitation(place, i) : i;
    }

    private static int AfterCitation(in StopPlace place, int i)
    {
        var limit = Math.Min(place.End, i + LongestCitation);
        for (var close = i + 2; close < limit; close++)
        {
            if (place.Tokens[close].Kind == TokenKind.CloseBracket)
            {
                return place.Tokens[close - 1].Kind == TokenKind.Number ? close + 1 : i;
            }
        }

        return i;
    }

    /// <summary>The pier is old.4 It stood. 5 At night: no sentence begins with a number and a capital that only a sentence's start has.</summary>
    private static bool IsNote(in StopPlace place, int i) => i + 1 < place.End && place.Last.Kind == TokenKind.Stop && place.Stop > place.Start
        && place.Tokens[i + 1].Has(TokenTraits.SpaceBefore) && (place.Opens(i + 1) || (place.Tokens[i + 1].Has(WordTraits.Adverb) && place.Tokens[i + 1].IsCapitalised)) && !Enumerator.OpensSentence(place)
        && (place.Tokens[i].Has(TokenTraits.SpaceBefore) || !place.HasLength(place.Stop - 1));

    /// <summary>Well done! :) Thanks! ;-) Oh! :P</summary>
    private static int AfterFace(in StopPlace place, int i)
    {
        var mouth = place.IsKind(i + 1, TokenKind.Symbol) || place.IsKind(i + 1, TokenKind.Dash) ? i + 2 : i + 1;
        return place.Tokens[i].Has(TokenTraits.SpaceBefore) && mouth < place.End && !place.Tokens[mouth].Has(TokenTraits.SpaceBefore)
            && (place.Tokens[mouth].Kind is TokenKind.CloseBracket or TokenKind.OpenBracket || (place.Tokens[mouth].IsWord && place.HasLength(mouth)))
                ? mouth + 1 : i;
    }
}

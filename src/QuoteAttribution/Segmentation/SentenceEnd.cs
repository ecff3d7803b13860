namespace QuoteAttribution.Segmentation;

/// <summary>Decides whether a sentence ends at a stop, and where the next begins.</summary>
internal static class SentenceEnd
{
    /// <summary>The first token of the next sentence, <see cref="StopPlace.None"/> where this one goes on.</summary>
    public static int Next(in StopPlace place)
    {
        if (place.Stop < place.Start)
        {
            return StopPlace.None;
        }

        if (Enumerator.NextItem(place) is >= 0 and var item)
        {
            return item;
        }

        if (place.Last.Kind != TokenKind.Stop && !place.Last.Has(TokenTraits.EndsInStop))
        {
            return place.Last.Kind == TokenKind.Dash ? AfterDash(place) : FlatLine.Next(place);
        }

        var next = StopFollower.After(place);
        return next == place.End || (GoesAlone(place, next) && Breaks(place, next)) ? next : StopPlace.None;
    }

    /// <summary>“Wait--” At this moment the bell rang.</summary>
    private static int AfterDash(in StopPlace place)
    {
        var next = StopFollower.After(place);
        return next > place.Stop + 1 && next < place.End && place.Tokens[next].IsCapitalised && place.Tokens[next].Has(TokenTraits.SpaceBefore)
            && !place.IsTag(next, endsAtOnce: false) ? next : StopPlace.None;
    }

    /// <summary>Whether nothing stands at a place that only goes on: a comma, another stop, a dash with small letters after it.</summary>
    private static bool GoesAlone(in StopPlace place, int next) => place.Tokens[next].Kind switch
    {
        TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon => false,

        // "Why ? ?" and "(see etc.)." are ended by what follows.
        TokenKind.Stop => place.Tokens[next].Has(TokenTraits.SpaceBefore)
            && (next > place.Stop + 1 || place.WordAt(next)[0] != place.WordAt(place.Stop)[0]),

        // "Are you there? — for I am." And, with its source: “It ended.” — Ann Reed
        TokenKind.Dash => next + 1 == place.End || place.Tokens[next + 1].IsCapitalised != IsMark(place, next - 1),
        _ => true,
    };

    private static bool IsMark(in StopPlace place, int token) => place.IsKind(token, TokenKind.DoubleMark) || place.IsKind(token, TokenKind.SingleMark);

    private static bool Breaks(in StopPlace place, int next)
    {
        var first = place.FirstWord(next);
        if (first == place.End)
        {
            return true;
        }

        if (place.Last.Kind != TokenKind.Stop)
        {
            return AbbreviationEnd.Breaks(place, next, first);
        }

        if (place.Tokens[first].IsWord && !place.Tokens[first].IsCapitalised)
        {
            return SmallStart.Breaks(place, next, first);
        }

        return !place.Tokens[next].Has(TokenTraits.SpaceBefore)
            ? next == place.Stop + 1 && BreaksWithoutSpace(place, first)
            : BreaksAtCapital(place, next, first);
    }

    /// <summary>Scraped text that lost its spaces: "It ended.The end" breaks, "3.The" and "a.B" do not.</summary>
    private static bool BreaksWithoutSpace(in StopPlace place, int first) =>
        place.IsKind(place.Stop - 1, TokenKind.Word) && !place.HasLength(place.Stop - 1) && place.Tokens[first].IsWord;

    private static bool BreaksAtCapital(in StopPlace place, int next, int first)
    {
        if (next > place.Stop + 1)
        {
            // "Good morning?" Harry asked. And: 1.) The pier
            return IsMark(place, next - 1)
                ? !place.IsTag(first, place.Last.Has(TokenTraits.IsFullStop))
                : !(place.Is(place.Stop + 1, ')') && Enumerator.OpensSentence(place));
        }

        return !place.Last.Has(TokenTraits.IsFullStop) || !(Enumerator.OpensSentence(place) || ShortWord.Before(place, next, first));
    }
}

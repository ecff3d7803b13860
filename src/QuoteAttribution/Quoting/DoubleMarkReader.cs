using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Quoting;

/// <summary>Weighs how a double mark, guillemet or corner bracket reads by its shape and its surroundings.</summary>
internal static class DoubleMarkReader
{
    public static MarkCosts CostsOf(MarkShape shape, in MarkSurroundings at)
    {
        var costs = MarkCosts.At(PlaceOf(at));
        if (shape.IsSure)
        {
            return new MarkCosts((byte)shape.Open, (byte)shape.Close, MarkCosts.At(DoublePlace.AtStart).Skip);
        }

        // a 12" pipe
        var isMeasure = at.ClingsLeft && at.Before.Kind == TokenKind.Number;
        return (isMeasure ? costs.WithSkip(MarkCost.SkipAfterNumber) : costs).Add(shape.Open, shape.Close, 0);
    }

    private static DoublePlace PlaceOf(in MarkSurroundings at)
    {
        if (at.AtStart || at.AtEnd)
        {
            return at.AtStart ? DoublePlace.AtStart : DoublePlace.AtEnd;
        }

        return (at.ClingsLeft, at.ClingsRight) switch
        {
            (false, true) => BeforeWord(at),
            (true, false) => AfterWord(at),
            (false, false) => DoublePlace.Loose,
            _ => BesidePunctuation(at),
        };
    }

    private static DoublePlace BeforeWord(in MarkSurroundings at)
    {
        if (at.PunctuationAfter && at.After.Kind != TokenKind.Stop)
        {
            return DoublePlace.BeforePunctuation;
        }

        return !at.LowerCaseAfter ? DoublePlace.BeforeWord : at.PauseBefore ? DoublePlace.AfterPauseBeforeSmall : DoublePlace.BeforeSmall;
    }

    private static DoublePlace AfterWord(in MarkSurroundings at) => at.Before.Kind switch
    {
        TokenKind.Comma when at.LowerCaseAfter => DoublePlace.AfterCommaBeforeSmall,
        TokenKind.OpenBracket or TokenKind.Colon => DoublePlace.AfterBracketOrColon,
        _ => DoublePlace.AfterWord,
    };

    /// <summary>No space on either side, where punctuation mostly tells: <c>the pier--"No</c></summary>
    private static DoublePlace BesidePunctuation(in MarkSurroundings at)
    {
        if (at.Before.Kind is TokenKind.OpenBracket or TokenKind.Colon)
        {
            return DoublePlace.ClingsToBracketOrColon;
        }

        if (at.PunctuationAfter && at.After.Kind != TokenKind.Stop)
        {
            return DoublePlace.ClingsBeforePause;
        }

        if (at.Before.Kind == TokenKind.Dash)
        {
            return at.WordAfter ? DoublePlace.DashBeforeWord : DoublePlace.DashBeforeOther;
        }

        return at.After.Kind switch
        {
            TokenKind.Dash => DoublePlace.ClingsBeforeDash,
            TokenKind.Stop => DoublePlace.ClingsBeforeStop,
            _ => BetweenWords(at),
        };
    }

    private static DoublePlace BetweenWords(in MarkSurroundings at) => at.Before.Kind switch
    {
        TokenKind.Stop when at.After is { IsWord: true, IsCapitalised: true } => DoublePlace.StopBeforeCapital,
        TokenKind.Stop or TokenKind.Comma => DoublePlace.PauseBeforeOther,
        TokenKind.Symbol => DoublePlace.AfterSymbol,
        _ when at.After.Kind == TokenKind.Symbol => DoublePlace.BeforeSymbol,
        TokenKind.Number => DoublePlace.AfterNumber,
        _ => DoublePlace.BetweenWords,
    };
}

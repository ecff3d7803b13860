namespace QuoteAttribution.Quoting;

/// <summary>Weighs how a double mark, guillemet or corner bracket reads by its shape and its surroundings.</summary>
internal static class DoubleMarkReader
{
    private const int StraySkip = 35;
    private const int NeverByShape = 80;

    public static MarkFamily FamilyOf(char mark) => mark switch
    {
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.Angle,
        '「' or '」' => MarkFamily.Corner,
        '『' or '』' => MarkFamily.WhiteCorner,
        _ => MarkFamily.Double,
    };

    public static MarkCosts CostsOf(char mark, in MarkSurroundings at)
    {
        switch (mark)
        {
            case '「' or '『':
                return new MarkCosts(0, NeverByShape, StraySkip);
            case '」' or '』':
                return new MarkCosts(NeverByShape, 0, StraySkip);
        }

        var costs = ByPlace(at);
        return mark switch
        {
            '„' or '‟' => costs.Add(0, NeverByShape, 0),
            '`' => costs.Add(0, 40, 0),
            '“' => costs.Add(0, 15, 0),
            '”' => costs.Add(15, 0, 0),
            '«' or '‹' => costs.Add(0, 10, 0),
            '»' or '›' => costs.Add(10, 0, 0),
            '\'' => costs.Add(5, 0, 0),
            _ => costs,
        };
    }

    private static MarkCosts ByPlace(in MarkSurroundings at)
    {
        if (at.AtStart)
        {
            return new MarkCosts(0, 60, StraySkip);
        }

        if (at.AtEnd)
        {
            return new MarkCosts(60, 0, IsMeasure(at) ? (byte)5 : (byte)StraySkip);
        }

        return (at.ClingsLeft, at.ClingsRight) switch
        {
            (false, true) => Opener(at),
            (true, false) => Closer(at),
            (false, false) => new MarkCosts(5, 5, StraySkip),
            _ => InTheMiddle(at),
        };
    }

    private static MarkCosts Opener(in MarkSurroundings at)
    {
        if (at.PunctuationAfter && at.After.Kind != TokenKind.Stop)
        {
            // A stray space before the closer: "It is so ", he said.
            return new MarkCosts(15, 5, StraySkip);
        }

        var close = at.LowerCaseAfter && at.PauseBefore ? 20 : at.LowerCaseAfter ? 30 : 40;
        return new MarkCosts(0, (byte)close, StraySkip);
    }

    private static MarkCosts Closer(in MarkSurroundings at)
    {
        if (IsMeasure(at))
        {
            // a 12" pipe
            return new MarkCosts(40, 0, 5);
        }

        // said he," and now …
        var open = at.Before.Kind == TokenKind.Comma && at.LowerCaseAfter ? 20 : at.Before.Kind is TokenKind.OpenBracket or TokenKind.Colon ? 10 : 40;
        return new MarkCosts((byte)open, 0, StraySkip);
    }

    private static MarkCosts InTheMiddle(in MarkSurroundings at) => (at.Before.Kind, at.After.Kind) switch
    {
        (TokenKind.OpenBracket or TokenKind.Colon, _) => new MarkCosts(0, 20, StraySkip),
        (_, TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.CloseBracket) => new MarkCosts(40, 0, MeasureSkip(at)),
        (TokenKind.Dash, TokenKind.Word or TokenKind.Number) => new MarkCosts(0, 6, StraySkip),
        (TokenKind.Dash, _) => new MarkCosts(5, 3, StraySkip),
        (_, TokenKind.Dash) => new MarkCosts(10, 0, MeasureSkip(at)),
        (_, TokenKind.Stop) => new MarkCosts(25, 0, MeasureSkip(at)),
        (TokenKind.Stop, TokenKind.Word) when at.After.IsCapitalised => new MarkCosts(5, 5, StraySkip),
        (TokenKind.Stop or TokenKind.Comma, _) => new MarkCosts(10, 3, StraySkip),
        (TokenKind.Symbol, _) => new MarkCosts(5, 15, StraySkip),
        (_, TokenKind.Symbol) => new MarkCosts(15, 5, StraySkip),
        (TokenKind.Number, _) => new MarkCosts(30, 10, 5),
        _ => new MarkCosts(15, 15, 15),
    };

    private static bool IsMeasure(in MarkSurroundings at) => at.ClingsLeft && at.Before.Kind == TokenKind.Number;

    private static byte MeasureSkip(in MarkSurroundings at) => IsMeasure(at) ? (byte)5 : (byte)StraySkip;
}

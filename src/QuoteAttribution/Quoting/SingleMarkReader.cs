using QuoteAttribution.Lexicons;


namespace QuoteAttribution.Quoting;

/// <summary>Weighs whether a single mark quotes or is an apostrophe.</summary>
internal static class SingleMarkReader
{
    public static MarkCosts CostsOf(ReadOnlySpan<char> text, char mark, bool isPrimary, in MarkSurroundings at)
    {
        var costs = ByPlace(text, isPrimary, at);
        return mark switch
        {
            '‘' or '‚' or '‛' or '`' => costs.Add(0, 15, IsElision(at) ? 5 : 20),
            // ’tis: a curly apostrophe does not open
            '’' or '´' => costs.Add(20, 0, at.ClingsLeft ? 0 : -15),
            _ => costs,
        };
    }

    private static MarkCosts ByPlace(ReadOnlySpan<char> text, bool isPrimary, in MarkSurroundings at)
    {
        var opens = at.ClingsRight && !at.PunctuationAfter
            && (!at.ClingsLeft || at.Before.Kind is TokenKind.OpenBracket or TokenKind.Dash or TokenKind.Colon);
        if (opens)
        {
            return Opener(isPrimary, at);
        }

        if (at.ClingsRight && at.After.Kind == TokenKind.Stop && !at.ClingsLeft)
        {
            // '… and then'
            return new MarkCosts(0, 40, 20);
        }

        if (at.ClingsLeft && (!at.ClingsRight || at.PunctuationAfter || at.After.Kind == TokenKind.Dash))
        {
            return Closer(text, at);
        }

        if (at.ClingsLeft && at.PauseBefore)
        {
            return new MarkCosts(10, 3, 20);
        }

        return at.ClingsLeft ? new MarkCosts(25, 20, 2) : new MarkCosts(20, 20, 10);
    }

    private static MarkCosts Opener(bool isPrimary, in MarkSurroundings at)
    {
        if (IsElision(at))
        {
            return new MarkCosts(15, 60, 0);
        }

        return new MarkCosts(0, 60, isPrimary ? (byte)25 : (byte)15);
    }

    private static MarkCosts Closer(ReadOnlySpan<char> text, in MarkSurroundings at)
    {
        if (at.PauseBefore || !at.WordBefore)
        {
            return new MarkCosts(60, 0, 30);
        }

        if (at.Before.Kind == TokenKind.Number)
        {
            // 5' 10"
            return new MarkCosts(60, 8, 4);
        }

        var close = at.PunctuationAfter || at.AtEnd ? 4 : 8;
        return new MarkCosts(60, (byte)close, ApostropheCost(text, at));
    }

    private static byte ApostropheCost(ReadOnlySpan<char> text, in MarkSurroundings at)
    {
        var word = at.Before.Span;
        var last = text[word.End - 1] | ' ';
        if (last is 's' or 'z' or 'x')
        {
            // the dogs' tails
            return at.LowerCaseAfter ? (byte)2 : (byte)6;
        }

        // doin', o', an', th', wi'
        var elided = word.Length <= 3 || (last == 'n' && (text[word.End - 2] | ' ') == 'i');
        return elided ? (byte)5 : (byte)15;
    }

    private static bool IsElision(in MarkSurroundings at) => at.WordAfter && (at.After.Has(WordTraits.Elision) || at.After.Kind == TokenKind.Number);
}

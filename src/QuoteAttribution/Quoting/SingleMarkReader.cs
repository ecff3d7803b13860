using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Quoting;

/// <summary>Weighs whether a single mark quotes or is an apostrophe.</summary>
internal static class SingleMarkReader
{
    // an', th', wi': longer words are seldom clipped.
    private const int LongestClipped = 3;

    public static MarkCosts CostsOf(string text, MarkShape shape, bool isPrimary, in MarkSurroundings at)
    {
        var place = PlaceOf(isPrimary, at);
        var costs = MarkCosts.At(place);
        if (place is SinglePlace.AfterWord or SinglePlace.AfterWordBeforePunctuation)
        {
            costs = WithApostrophe(costs, text, at);
        }

        var open = place == SinglePlace.Loose && shape.LooksLikeOpener ? shape.Open + MarkCosts.Of(MarkCost.LooseOpenerShape) : shape.Open;
        return costs.Add(open, shape.Close, SkipOf(shape, at));
    }

    /// <summary>What the shape of a mark says against an apostrophe: much where it is an opener's, less than nothing in <c>’tis</c>.</summary>
    private static int SkipOf(MarkShape shape, in MarkSurroundings at)
    {
        if (shape.LooksLikeOpener)
        {
            return MarkCosts.Of(IsElision(at) ? MarkCost.SkipOpenerShapeElides : MarkCost.SkipOpenerShape);
        }

        return shape.LooksLikeCloser && !at.ClingsLeft ? MarkCosts.Of(MarkCost.SkipCloserShapeAtStart) : 0;
    }

    private static SinglePlace PlaceOf(bool isPrimary, in MarkSurroundings at)
    {
        if (MayOpen(at))
        {
            return IsElision(at) ? at.Before.Kind == TokenKind.Comma ? SinglePlace.ElidesAfterComma : SinglePlace.Elides : isPrimary ? SinglePlace.OpensSpeech : SinglePlace.Opens;
        }

        if (!at.ClingsLeft)
        {
            return at.ClingsRight && at.After.Kind == TokenKind.Stop ? SinglePlace.BeforeStop
                : at.AtStart || at.PauseBefore ? SinglePlace.LooseAfterPause : SinglePlace.Loose;
        }

        if (MayClose(at))
        {
            return AfterWord(at);
        }

        return at.PauseBefore ? SinglePlace.ClingsAfterPause : SinglePlace.InsideWord;
    }

    private static bool MayOpen(in MarkSurroundings at) => at.ClingsRight && !at.PunctuationAfter
        && (!at.ClingsLeft || at.Before.Kind is TokenKind.OpenBracket or TokenKind.Dash or TokenKind.Colon);

    private static bool MayClose(in MarkSurroundings at) => !at.ClingsRight || at.PunctuationAfter || at.After.Kind == TokenKind.Dash;

    private static SinglePlace AfterWord(in MarkSurroundings at)
    {
        if (at.PauseBefore || !at.WordBefore)
        {
            return SinglePlace.AfterPause;
        }

        return at.Before.Kind == TokenKind.Number ? SinglePlace.AfterNumber
            : at.PunctuationAfter || at.AtEnd ? SinglePlace.AfterWordBeforePunctuation
            : SinglePlace.AfterWord;
    }

    /// <summary>The dogs' tails, doin' well: the word before says how likely the mark is its own.</summary>
    private static MarkCosts WithApostrophe(MarkCosts costs, string text, in MarkSurroundings at)
    {
        var word = at.Before.Span.In(text);
        if (WordLists.Sibilant.Has(word[^1..]))
        {
            return costs.WithSkip(at.LowerCaseAfter ? MarkCost.SkipPossessiveBeforeSmall : MarkCost.SkipPossessive);
        }

        var isClipped = word.Length <= LongestClipped || WordLists.ClippedEnding.Has(word[^2..]);
        return isClipped ? costs.WithSkip(MarkCost.SkipClipped) : costs;
    }

    private static bool IsElision(in MarkSurroundings at) => at.WordAfter && (at.After.Has(WordTraits.Elision) || at.After.Kind == TokenKind.Number);
}

using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>What stands on both sides of a mark, other marks that cling to it left out.</summary>
internal readonly ref struct MarkSurroundings
{
    // "'“Well,” he began, and so on: never more than a few marks cling together in writing.
    private const int LongestRun = 3;

    public MarkSurroundings(ReadOnlySpan<Token> tokens, TokenRange range, int mark)
    {
        var left = FirstOfRun(tokens, range, mark);
        var right = EndOfRun(tokens, range, mark);
        AtStart = left == range.Start;
        AtEnd = right == range.End;
        Before = AtStart ? default : tokens[left - 1];
        After = AtEnd ? default : tokens[right];
        ClingsLeft = !AtStart && !tokens[left].Has(TokenTraits.SpaceBefore);
        ClingsRight = !AtEnd && !After.Has(TokenTraits.SpaceBefore);
    }

    public bool AtStart { get; }

    public bool AtEnd { get; }

    /// <summary>The token before; meaningless at the start.</summary>
    public Token Before { get; }

    /// <summary>The token after; meaningless at the end.</summary>
    public Token After { get; }

    public bool ClingsLeft { get; }

    public bool ClingsRight { get; }

    public bool WordAfter => !AtEnd && After.Kind is TokenKind.Word or TokenKind.Number;

    public bool WordBefore => !AtStart && Before.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic;

    /// <summary>Whether what stands before could end a clause within a quotation: , . ? ! — …</summary>
    public bool PauseBefore => !AtStart && (Before.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash || Before.Has(TokenTraits.EndsInStop));

    public bool PunctuationAfter => !AtEnd && After.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon
        or TokenKind.Colon or TokenKind.CloseBracket;

    public bool LowerCaseAfter => !AtEnd && After.IsWord && !After.IsCapitalised;

    public static bool IsMark(in Token token) => token.Kind is TokenKind.DoubleMark or TokenKind.SingleMark;

    private static int FirstOfRun(ReadOnlySpan<Token> tokens, TokenRange range, int mark)
    {
        var first = mark;
        while (first > range.Start && mark - first < LongestRun && !tokens[first].Has(TokenTraits.SpaceBefore) && IsMark(tokens[first - 1]))
        {
            first--;
        }

        return first;
    }

    private static int EndOfRun(ReadOnlySpan<Token> tokens, TokenRange range, int mark)
    {
        var end = mark + 1;
        while (end < range.End && end - mark <= LongestRun && !tokens[end].Has(TokenTraits.SpaceBefore) && IsMark(tokens[end]))
        {
            end++;
        }

        return end;
    }
}

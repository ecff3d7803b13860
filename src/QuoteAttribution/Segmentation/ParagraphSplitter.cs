using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Segmentation;

/// <summary>Finds the paragraphs, whether lines are paragraphs or broken at a fixed width.</summary>
internal static class ParagraphSplitter
{
    // In wrapped prose most lines go on in the middle of a sentence; where lines are paragraphs hardly one does.
    private const double WrappedShare = 0.2;

    public static TextLayout LayoutOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> lineStarts)
    {
        var breaks = 0;
        var goesOn = 0;
        foreach (var i in lineStarts)
        {
            if (tokens[i].Has(TokenTraits.BlankLineBefore))
            {
                continue;
            }

            breaks++;
            goesOn += tokens[i].IsWord && !tokens[i].IsCapitalised ? 1 : 0;
        }

        return goesOn > breaks * WrappedShare ? TextLayout.HardWrapped : TextLayout.LineIsParagraph;
    }

    /// <summary>The layout of the lines from one blank line to the next: a page may have wrapped prose between lists and menus.</summary>
    private static TextLayout LayoutOfBlock(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> lineStarts, int first)
    {
        var end = first;
        while (end < lineStarts.Length && !tokens[lineStarts[end]].Has(TokenTraits.BlankLineBefore))
        {
            end++;
        }

        return LayoutOf(tokens, lineStarts[first..end]);
    }

    public static void Split(
        string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> lineStarts, TextLayout layout, ReadOnlySpan<TurnLabel> labels, PooledList<TokenRange> paragraphs)
    {
        var start = 0;
        var label = 0;
        var block = layout;
        for (var line = 0; line < lineStarts.Length; line++)
        {
            var i = lineStarts[line];
            if (layout == TextLayout.LineIsParagraph && (line == 0 || tokens[i].Has(TokenTraits.BlankLineBefore)))
            {
                block = LayoutOfBlock(tokens, lineStarts, tokens[i].Has(TokenTraits.BlankLineBefore) ? line + 1 : line);
            }

            while (label < labels.Length && labels[label].Line < i)
            {
                label++;
            }

            if (StartsParagraph(text, tokens, i, block) || IsAnswer(text, tokens[i], tokens[line == 0 ? 0 : lineStarts[line - 1]]) || (label < labels.Length && labels[label].Line == i))
            {
                paragraphs.Add(new TokenRange(start, i));
                start = i;
            }
        }

        if (start < tokens.Length)
        {
            paragraphs.Add(new TokenRange(start, tokens.Length));
        }
    }

    private static bool StartsParagraph(string text, ReadOnlySpan<Token> tokens, int i, TextLayout layout) =>
        layout == TextLayout.LineIsParagraph
        || tokens[i].Has(TokenTraits.BlankLineBefore)
        || (IsIndented(text, tokens[i].Start) && EndsSentence(tokens[i - 1]));

    /// <summary>&gt; Will it hold?¶It will. Whoever cites a line answers in the next one, and so did who is cited.</summary>
    private static bool IsAnswer(string text, in Token first, in Token firstBefore) => CitedLine.Opens(text, first) != CitedLine.Opens(text, firstBefore)
        || (CitedLine.Opens(text, first) && CitedLine.Depth(text, first.Start) != CitedLine.Depth(text, firstBefore.Start));

    private static bool IsIndented(string text, int start) => start > 1 && text[start - 1] is ' ' or '\t' or '\u00A0';

    private static bool EndsSentence(Token last) =>
        last.Kind is TokenKind.Stop or TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.Colon;
}

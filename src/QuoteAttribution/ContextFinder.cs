namespace QuoteAttribution;

// Finds what stands around the quotations of a text, to be shown with them.
internal sealed class ContextFinder(string text, IReadOnlyList<TextSpan> sentences)
{
    // A paragraph of a hundred quotations is shown a hundred times, and one that never ends must not be.
    private const int Farthest = 1000;

    // Where blank lines part the paragraphs, a line is only a part of one.
    private readonly bool _hasBlankLines = HasBlankLine(text);

    public TextSpan Of(TextSpan quotation, QuotationContext context)
    {
        var (start, end) = context switch
        {
            QuotationContext.Sentence => (StartOfSentence(quotation.Start), EndOfSentence(quotation.End)),
            QuotationContext.Paragraph => (StartOfParagraph(quotation.Start), EndOfParagraph(quotation.End)),
            _ => (quotation.Start, quotation.End),
        };
        start = Math.Max(start, WordAfter(quotation.Start - Farthest));
        end = Math.Min(end, WordBefore(quotation.End + Farthest));
        return Trim(start, end, quotation);
    }

    private int StartOfSentence(int offset)
    {
        var sentence = LastStartingUpTo(offset);
        return sentence < 0 ? offset : sentences[sentence].Start;
    }

    private int EndOfSentence(int offset)
    {
        // The mark that closes a quotation stands behind its end.
        var sentence = LastStartingUpTo(Math.Max(offset - 1, 0));
        return sentence < 0 ? offset : Math.Max(offset, sentences[sentence].End);
    }

    private int LastStartingUpTo(int offset)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private int StartOfParagraph(int offset)
    {
        var least = Math.Max(0, offset - Farthest);
        while (offset > least && !(text[offset - 1] == '\n' && (!_hasBlankLines || IsBlankBefore(offset - 1))))
        {
            offset--;
        }

        return offset;
    }

    private int EndOfParagraph(int offset)
    {
        var most = Math.Min(text.Length, offset + Farthest);
        while (offset < most && !(text[offset] == '\n' && (!_hasBlankLines || IsBlankAfter(offset + 1))))
        {
            offset++;
        }

        return offset;
    }

    private bool IsBlankBefore(int offset)
    {
        var line = text.AsSpan(0, offset).TrimEnd(" \t\r");
        return line.IsEmpty || line[^1] == '\n';
    }

    private bool IsBlankAfter(int offset)
    {
        var line = text.AsSpan(offset).TrimStart(" \t\r");
        return line.IsEmpty || line[0] == '\n';
    }

    private int WordAfter(int offset)
    {
        if (offset <= 0)
        {
            return 0;
        }

        var blank = text.AsSpan(offset, Farthest).IndexOfAny(" \n\t");
        return blank < 0 ? offset : offset + blank;
    }

    private int WordBefore(int offset)
    {
        if (offset >= text.Length)
        {
            return text.Length;
        }

        var blank = text.AsSpan(offset - Farthest, Farthest).LastIndexOfAny(" \n\t");
        return blank < 0 ? offset : offset - Farthest + blank;
    }

    private TextSpan Trim(int start, int end, TextSpan quotation)
    {
        while (start < quotation.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > quotation.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool HasBlankLine(string text)
    {
        foreach (var line in text.AsSpan().Trim().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }
}

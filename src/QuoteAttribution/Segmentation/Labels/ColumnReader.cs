namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads the columns of a record: the place on a tape, who speaks, and what: <c>02.41   PC REED   Where is it?</c></summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct ColumnReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // Detective Constable Ann van Brook
    private const int LongestColumn = 5;

    private const int Gap = 3;

    // 02.41, 1.02.41
    private const int ShortestCounter = 4;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    /// <summary>Where the element ends that stands at a token; -1 where it does not stand there.</summary>
    public int EndOf(LabelElement element, int i) => element switch
    {
        LabelElement.Counter => IsCounter(i) ? i + 1 : None,
        LabelElement.Column => EndOfColumn(i),
        _ => IsOpening(i) ? i : None,
    };

    private bool IsCounter(int i) => i + 1 < _line.End && _tokens[i].Span.Length >= ShortestCounter && char.IsAsciiDigit(_text[_tokens[i].Start])
        && char.IsAsciiDigit(_text[_tokens[i].End - 1]) && _text[_tokens[i].End - 3] is '.' or ':' && IsAfterGap(i + 1);

    private int EndOfColumn(int i)
    {
        var limit = Math.Min(_line.End, i + LongestColumn + 1);
        var end = i;
        while (end < limit && _tokens[end].IsWord && (end == i || !IsAfterGap(end)))
        {
            end++;
        }

        return end > i && end < limit && IsAfterGap(end) ? end : None;
    }

    /// <summary>A tab or several spaces before a token; two may stand between any words.</summary>
    private bool IsAfterGap(int i) => _tokens[i - 1].End is var end && (_tokens[i].Start - end >= Gap || (_tokens[i].Start > end && _text[end] == '\t'));

    /// <summary>Q | You saw it?; not Q | AND A.</summary>
    private bool IsOpening(int i) => i < _line.End && _tokens[i].Has(TokenTraits.SpaceBefore) && (_tokens[i].IsCapitalised || !_tokens[i].IsWord) && !_tokens[i].Has(TokenTraits.AllCapitals);
}

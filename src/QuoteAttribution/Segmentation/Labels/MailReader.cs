using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads the line above the words of a mail that are cited: <c>On Tue, May 3, 2022 at 9:14 AM Ann Reed &lt;ann@example.com&gt; wrote:</c></summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct MailReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // A longer line is a sentence.
    private const int Longest = 40;

    // Dr. Ana Maria van Brook
    private const int LongestSender = 6;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    /// <summary>Where the element ends that stands at a token; -1 where it does not stand there.</summary>
    public int EndOf(LabelElement element, int i) => !EndsInWrote ? None : element switch
    {
        LabelElement.Sent => EndOfDate(i),
        LabelElement.Sender => EndOfSender(i),
        _ => EndOfAddress(i),
    };

    private bool EndsInWrote => _line.Count is > 2 and <= Longest && _tokens[_line.End - 1].Kind == TokenKind.Colon && WordLists.Wrote.Has(Word(_line.End - 2));

    /// <summary>All up to the last number, comma or word for the time of day before the sender.</summary>
    private int EndOfDate(int i)
    {
        var end = None;
        for (var k = i; k < _line.End - 2 && !IsAddress(k); k++)
        {
            if (_tokens[k].Kind is TokenKind.Number or TokenKind.Comma || WordLists.Daytime.Has(Word(k)))
            {
                end = k + 1;
            }
        }

        return end;
    }

    private int EndOfSender(int i)
    {
        var end = i;
        while (end < _line.End - 2 && !IsAddress(end))
        {
            end++;
        }

        return end > i && end - i <= LongestSender ? end : None;
    }

    private int EndOfAddress(int i) => IsAddress(i) ? _line.End - 2 : None;

    private bool IsAddress(int i) => _tokens[i].Kind == TokenKind.OpenBracket || _text[_tokens[i].Start] == '<';

    private ReadOnlySpan<char> Word(int i) => _tokens[i].Span.In(_text);
}

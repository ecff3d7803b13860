using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads the line above what somebody comments: <c>Ann in Leeds says:</c>, <c>Ann P said...</c>, <c>Mill Mum  2 hrs ago</c></summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct CommentReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // Ann of the Old Mill
    private const int LongestName = 5;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    /// <summary>Where the element ends that stands at a token; -1 where it does not stand there.</summary>
    public int EndOf(LabelElement element, int i) => element == LabelElement.Called ? EndOfCalled(i) : IsSaying(i) ? _line.End : None;

    private int EndOfCalled(int i)
    {
        if (i != _line.Start || !_tokens[i].IsWord || _tokens[i].Has(WordTraits.FunctionWord))
        {
            return None;
        }

        var limit = Math.Min(_line.End - 1, i + LongestName);
        for (var k = i + 1; k <= limit; k++)
        {
            if (IsSaying(k) || IsAge(k))
            {
                return k;
            }

            if (!_tokens[k].IsWord && _tokens[k].Has(TokenTraits.SpaceBefore))
            {
                return None;
            }
        }

        return None;
    }

    /// <summary>said | ..., says | :, and nothing behind.</summary>
    private bool IsSaying(int i) => i + 2 == _line.End && _tokens[i + 1].Kind is TokenKind.Colon or TokenKind.Stop && !_tokens[i + 1].Has(TokenTraits.IsFullStop)
        && WordLists.PlainSaying.Has(_tokens[i].Span.In(_text));

    /// <summary>2 hrs | ago: a number first.</summary>
    private bool IsAge(int i) => char.IsAsciiDigit(_text[_tokens[i].Start]) && _tokens[i].Has(TokenTraits.SpaceBefore) && WordLists.Ago.Has(_tokens[_line.End - 1].Span.In(_text))
        && new PostReader(_text, _tokens, _line).EndOf(LabelElement.Age, i) == _line.End;
}

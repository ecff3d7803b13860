using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads the head of a mail as programs print it: <c>From: Ann Reed</c>, and below that <c>Sent:</c>, <c>To:</c>, <c>Subject:</c></summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct MailHeadReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // Dr. Ana Maria van Brook
    private const int LongestSender = 6;

    // A mail to many has a long head.
    private const int LongestHead = 400;

    // A few lines.
    private const int ShortMail = 120;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    /// <summary>Where the element ends that stands at a token; -1 where it does not stand there.</summary>
    public int EndOf(LabelElement element, int i) => element switch
    {
        LabelElement.From => i == _line.Start && i < _line.End && _tokens[i].IsCapitalised && WordLists.Letterhead.Has(Word(i)) ? i + 1 : None,
        LabelElement.Correspondent => EndOfCorrespondent(i),
        _ => EndOfFields(_line.End),
    };

    /// <summary>Whether a head stands above all of a longer text: a text that is one mail quotes others, and nobody by its head.</summary>
    public static bool HeadsText(ReadOnlySpan<Token> tokens, int line, int content)
    {
        for (var i = line; i > 0; i--)
        {
            if (tokens[i].Has(TokenTraits.BlankLineBefore))
            {
                return false;
            }
        }

        return tokens.Length - content > ShortMail;
    }

    /// <summary>All up to the address; no place from which a ferry leaves.</summary>
    private int EndOfCorrespondent(int i)
    {
        var end = i;
        while (end < _line.End && end - i <= LongestSender && !IsAddress(end))
        {
            if (_tokens[end].Kind is TokenKind.Stop or TokenKind.DoubleMark or TokenKind.Semicolon)
            {
                return None;
            }

            end++;
        }

        return end > i && end - i <= LongestSender && _tokens[i].IsWord && !(end == i + 1 && _tokens[i].Has(WordTraits.Place)) ? end : None;
    }

    private bool IsAddress(int i) => _tokens[i].Kind == TokenKind.OpenBracket || Word(i) is "<";

    /// <summary>The first token behind the blank line; the line below the sender tells when or to whom, or the subject.</summary>
    private int EndOfFields(int i)
    {
        if (!IsField(i))
        {
            return None;
        }

        var limit = Math.Min(_tokens.Length, i + LongestHead);
        while (i < limit && !_tokens[i].Has(TokenTraits.BlankLineBefore))
        {
            i++;
        }

        return i < limit ? i : None;
    }

    private bool IsField(int i) => i + 1 < _tokens.Length && !_tokens[i].Has(TokenTraits.BlankLineBefore) && WordLists.MailField.Has(Word(i)) && HasColon(i);

    /// <summary>Subject:, Reply-To:</summary>
    private bool HasColon(int i)
    {
        var colon = i + 1;
        while (colon < _tokens.Length && !_tokens[colon].Has(TokenTraits.SpaceBefore) && _tokens[colon].Kind != TokenKind.Colon)
        {
            colon++;
        }

        return colon < _tokens.Length && _tokens[colon].Kind == TokenKind.Colon;
    }

    private ReadOnlySpan<char> Word(int i) => _tokens[i].Span.In(_text);
}

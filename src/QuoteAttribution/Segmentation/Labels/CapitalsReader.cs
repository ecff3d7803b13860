using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads names in capitals: where they end, or -1 where none stands.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="line">The line.</param>
internal readonly ref struct CapitalsReader(string text, ReadOnlySpan<Token> tokens, TokenRange line)
{
    private const int None = -1;

    // Dr. ANA MARIA M. VAN BROOK
    private const int LongestName = 6;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly TokenRange _line = line;

    public int EndOf(LabelElement element, int i) => element switch
    {
        LabelElement.Titled => EndOfTitled(i),
        LabelElement.State => EndOfState(i),
        _ => EndOfCapitals(i),
    };

    private int EndOfCapitals(int i)
    {
        var limit = Math.Min(_line.End, i + LongestName + 1);
        var shouts = false;
        var end = i;
        for (; end < limit; end++)
        {
            ref readonly var token = ref _tokens[end];
            var inCapitals = IsInCapitals(token);
            shouts |= inCapitals && token.Span.Length > 1;
            if (!inCapitals && !(token.IsCapitalised && token.Has(WordTraits.Title)) && !(end > i && ((token.Kind == TokenKind.Number && !token.Span.In(_text).Contains(':')) || (token.Span.Length == 1 && _text[token.Start] == '&') || token.Has(WordTraits.NameParticle) || IsEnding(token))))
            {
                break;
            }
        }

        return shouts ? end : EndOfInitials(i);
    }

    /// <summary>Mr. REED, Senator VAN BROOK, The CHAIRMAN: one word before the capitals says what they are.</summary>
    private int EndOfTitled(int i)
    {
        ref readonly var first = ref _tokens[i];
        var end = i + 1;
        if (!first.IsCapitalised || IsInCapitals(first) || !(first.Has(WordTraits.Title | WordTraits.Role) || WordLists.Article.Has(first.Span.In(_text))))
        {
            return None;
        }

        while (end < Math.Min(_line.End, i + LongestName) && IsInCapitals(_tokens[end]) && _tokens[end].Span.Length > 1)
        {
            end++;
        }

        return end > i + 1 ? end : None;
    }

    /// <summary>Ms. REED | of Tarn, The SPEAKER | pro tempore.</summary>
    private int EndOfState(int i)
    {
        var end = i;
        while (end < _line.End && WordLists.Acting.Has(Word(end)))
        {
            end++;
        }

        if (end > i || i + 1 >= _line.End || !WordLists.Of.Has(Word(i)))
        {
            return end > i ? end : None;
        }

        end = i + 1;
        while (end < Math.Min(_line.End, i + LongestName) && _tokens[end].IsWord && _tokens[end].IsCapitalised)
        {
            end++;
        }

        return end > i + 1 ? end : None;
    }

    private ReadOnlySpan<char> Word(int i) => _tokens[i].Span.In(_text);

    /// <summary>AR: for Ann Reed is in capitals as well; a single letter may be one.</summary>
    private int EndOfInitials(int i) => _tokens[i].IsCapitalised && _tokens[i].Span.Length == 1 ? i + 1 : None;

    /// <summary>WOMAN'S VOICE: the ending that was split off.</summary>
    private bool IsEnding(in Token token) => token.Kind == TokenKind.Clitic && char.IsUpper(_text[token.End - 1]);

    private bool IsInCapitals(in Token token) => token.IsWord && token.IsCapitalised
        && (token.Has(TokenTraits.AllCapitals) || token.Span.Length == 1 || (token.Has(TokenTraits.EndsInStop) && token.Span.Length == 2) || char.IsUpper(_text[token.End - 1]));
}

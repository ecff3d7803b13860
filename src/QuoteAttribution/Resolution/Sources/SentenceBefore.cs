using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>The sentence before a quotation and its source: <c>| Somebody asked Lind whether it leaned. | “It does,” he said.</c></summary>
internal readonly ref struct SentenceBefore
{
    // A longer one is a list.
    private const int Longest = 80;

    // asked | the harbour master Tom | why
    private const int FarthestQuestion = 8;

    // whose | younger daughter Isla
    private const int LongestOpening = 4;

    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _start;

    // The verb that asks a question; -1 where none does.
    private readonly int _asks = -1;

    // The first verb behind which a clause tells what its subject says: Lind | said | Reed rose, not “No,” | said | Reed; where the sentence ends without one.
    private readonly int _says;

    /// <param name="text">The text.</param>
    /// <param name="end">Where the quotation or its source begins, whichever comes first.</param>
    public SentenceBefore(SegmentedText text, int end)
    {
        _tokens = text.Tokens;
        while (end > 0 && _tokens[end - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark && _tokens[end - 1].Has(TokenTraits.SpaceBefore))
        {
            // The mark that opens the quotation is none of the sentence.
            end--;
        }

        var start = Math.Max(0, end - 1);
        while (start > Math.Max(0, end - Longest) && !_tokens[start].Has(TokenTraits.SentenceStart))
        {
            start--;
        }

        (_start, _says) = (start, end);
        for (var i = start + 1; i < end && _asks < 0; i++)
        {
            _asks = _tokens[i].Has(WordTraits.Ask) && IsQuestion(text.Text, i + 1, end) ? i : -1;
            _says = _says == end && _tokens[i].Has(WordTraits.Reports) && _tokens[i].Has(WordTraits.FiniteForm) && _tokens[i - 1].IsWord ? i : _says;
        }
    }

    /// <summary>Whether a token stands before the sentence.</summary>
    public bool IsAfter(int token) => token < _start;

    /// <summary>"| Lind | rose", "| Reed | said that Lind rose", "said | Reed"; not "Reed said that | Lind | rose", nor "The | Golden Crust | was shut".</summary>
    public bool IsAbout(in NameMention name) =>
        name is { IsSubject: true, InPassage: false, HasArticle: false } && name.Tokens.Start >= _start && name.Tokens.Start < _says && !IsInRelative(name.Tokens.Start);

    /// <summary>
    /// The name that the sentence is about, the nearest of its subjects: "Reed frowned when | Lind | rose" is about Reed, "a woman who is known as | Lind |
    /// rose" about Lind. -1 where it is about nobody who is named.
    /// </summary>
    /// <param name="names">The names of the text.</param>
    /// <param name="last">The last one that may be meant.</param>
    public int TopicOf(ReadOnlySpan<NameMention> names, int last)
    {
        var subordinate = -1;
        for (var i = last; i >= 0 && names[i].Tokens.Start >= _start; i--)
        {
            if (!IsAbout(names[i]))
            {
                continue;
            }

            if (!IsSubordinate(names[i].Tokens.Start))
            {
                return i;
            }

            // "When | Lind | asked, the mayor rose" goes on to somebody else.
            subordinate = subordinate < 0 && names[i].Tokens.Start > _start + 1 ? i : subordinate;
        }

        return subordinate;
    }

    private bool IsSubordinate(int name) => name > _start && _tokens[name - 1].Has(WordTraits.Subordinator);

    /// <summary>"Ann Reed, whose daughter | Isla | was ill, had come"</summary>
    private bool IsInRelative(int name)
    {
        for (var i = name - 1; i > Math.Max(_start, name - LongestOpening); i--)
        {
            if (_tokens[i].Has(WordTraits.Relative))
            {
                return _tokens[i - 1].Kind == TokenKind.Comma;
            }

            if (!_tokens[i].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"asked | Lind | whether", and "| Lind | was asked": whoever was asked answers.</summary>
    public bool WasAsked(in NameMention name) =>
        _asks >= 0 && name.Tokens.Start >= _start && (name.Tokens.Start == _asks + 1 || (name.IsSubject && name.Tokens.End <= _asks && _tokens[_asks - 1].Has(WordTraits.Copula)));

    /// <summary>"| Lind | asked whether": somebody else answers.</summary>
    public bool Asks(in NameMention name) => _asks >= 0 && name.IsSubject && name.Tokens.Start >= _start && name.Tokens.End <= _asks && !_tokens[_asks - 1].Has(WordTraits.Copula);

    /// <summary>asked | whether, asked her | why; not "asked for help", "asked her to go".</summary>
    private bool IsQuestion(string text, int next, int end)
    {
        var last = Math.Min(end, next + FarthestQuestion);
        for (var i = next; i < last && _tokens[i].IsWord && !_tokens[i].Has(WordTraits.InfinitiveMarker); i++)
        {
            if (WordLists.Question.Has(_tokens[i].Span.In(text)))
            {
                return true;
            }
        }

        return false;
    }
}

using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Reads the label at the start of a line by the shapes of <c>turn-labels.txt</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
internal readonly ref struct LabelReader(string text, ReadOnlySpan<Token> tokens)
{
    // [12/05/2020, 12:03:10 PM] Dr. Ana M. Brook, director of the Harbour Institute (by telephone): what is longer is a sentence.
    private const int LongestLabel = 32;

    // Ann of the Mill said...
    private const int LongestSaying = 7;

    private static readonly LabelShape[] Shapes = LabelShape.Read("turn-labels.txt");

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The shapes, in the order in which they are tried.</summary>
    public static IReadOnlyList<LabelShape> All => Shapes;

    /// <summary>The label of a line; false where no shape fits.</summary>
    /// <param name="line">The line's tokens.</param>
    /// <param name="label">The label.</param>
    /// <param name="shape">The shape that fits.</param>
    public bool TryRead(TokenRange line, out TurnLabel label, out LabelShape? shape)
    {
        label = default;
        shape = null;
        if (!MayBegin(line))
        {
            return false;
        }

        var signs = LineSign.In(_text, _tokens[line.Start..line.End]);
        foreach (var one in Shapes)
        {
            if ((one.Needs & ~signs) == 0 && Fits(one, line, out label))
            {
                shape = one;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line may begin with a label: a colon stands before its first sentence ends, or it is no sentence. Most lines fail here.</summary>
    private bool MayBegin(TokenRange line)
    {
        var start = line.Start + (MayStrayMarkOpen(line) ? 1 : 0);
        ref readonly var first = ref _tokens[start];
        if (!first.IsWord || (first.Span.Length < 3 && (first.Has(TokenTraits.EndsInStop) || MayAskBarely(start, line.End))))
        {
            // [12:03] Ann: It burns. Q. Did you see it?
            return true;
        }

        var limit = Math.Min(line.End, start + LongestLabel);
        var isName = first.IsCapitalised;
        var isAside = false;
        for (var i = start + 1; i < limit; i++)
        {
            isAside = _tokens[i].Kind == TokenKind.OpenBracket || (isAside && _tokens[i].Kind != TokenKind.CloseBracket);
            if (isAside && IsTime(_tokens[i]))
            {
                // Ann Reed [00:12] I did.
                return true;
            }

            if (isAside)
            {
                // Ann Reed (Leeds, Lab.): the stop ends no sentence.
                isName = false;
                continue;
            }

            if (_tokens[i].Kind == TokenKind.Colon || (isName && _tokens[i].Kind == TokenKind.Dash))
            {
                // ANN: Did you see it? Ann Reed — Did you see it?
                return true;
            }

            if (_tokens[i].Kind == TokenKind.Stop && MayHaveFloor(isName ? first : default, i, line.End))
            {
                return true;
            }

            isName &= _tokens[i].IsCapitalised || WordLists.Of.Has(_tokens[i].Span.In(_text));
            if (_tokens[i].Kind == TokenKind.Stop)
            {
                return i + 1 == line.End && !_tokens[i].Has(TokenTraits.IsFullStop) && line.Count <= LongestSaying
                    ? WordLists.PlainSaying.Has(_tokens[i - 1].Span.In(_text))
                    : MayBeShouted(first) && (IsShouted(_tokens[i - 1]) || WordLists.Acting.Has(_tokens[i - 1].Span.In(_text)) || (i - start > 3 && WordLists.Of.Has(_tokens[i - 2].Span.In(_text)) && IsShouted(_tokens[i - 3])) || _tokens[i - 1].Kind == TokenKind.CloseBracket);
            }
        }

        return limit == line.End;
    }

    /// <summary>Mr. Reed. I did. Ann Reed (SEA). – I did.</summary>
    private bool MayHaveFloor(in Token titled, int stop, int end) => stop + 1 < end && _tokens[stop].Has(TokenTraits.IsFullStop)
        && (_tokens[stop + 1].Kind == TokenKind.Dash || titled.Has(WordTraits.Title | WordTraits.Role | WordTraits.Determiner));

    private bool IsTime(in Token token) => token.Kind == TokenKind.Number && token.Span.In(_text).Contains(':');

    /// <summary>Q Did you see it?</summary>
    private bool MayAskBarely(int start, int end) => start + 1 < end && _tokens[start].Span.Length == 1 && (_tokens[start + 1].IsCapitalised || !_tokens[start + 1].IsWord);

    /// <summary>ANN. Did you see it? Q1. Did you see it?</summary>
    private bool IsShouted(in Token word) => word.Has(TokenTraits.AllCapitals) || word.Span.Length < 3 || char.IsUpper(_text[word.End - 1]);

    /// <summary>Mr. REED. Did you see it? The CHAIRMAN. Order.</summary>
    private bool MayBeShouted(in Token word) => IsShouted(word) || (word.IsCapitalised && word.Has(WordTraits.Title | WordTraits.Role | WordTraits.Determiner));

    private bool Fits(LabelShape shape, TokenRange line, out TurnLabel label)
    {
        label = default;
        var elements = new ElementReader(_text, _tokens, new TokenRange(line.Start, line.End));
        var name = default(TokenRange);
        var naming = default(LabelElement);
        var mark = -1;
        var i = line.Start + (MayStrayMarkOpen(line) ? 1 : 0);
        foreach (var part in shape.Parts)
        {
            var start = elements.SkipMarkup(i);
            var end = elements.EndOf(part.Element, start);
            if (end < 0)
            {
                if (part.IsOptional)
                {
                    continue;
                }

                return false;
            }

            if (IsNaming(part.Element))
            {
                (name, naming) = (new TokenRange(start, part.Element == LabelElement.Displayed ? WithoutSigns(start, end) : end), part.Element);
            }

            mark = IsMark(part.Element) && end > start ? start : mark;
            i = end;
        }

        i = elements.SkipMarkup(i);
        if (i >= _tokens.Length || name.Count == 0 || (shape.Kind == LabelKind.Screen && _tokens[i].Has(TokenTraits.BlankLineBefore)))
        {
            // The label of a screenplay stands right above what is said; a heading has a line between.
            return false;
        }

        label = new TurnLabel(line.Start, name, mark, i, shape.Kind, naming);
        return true;
    }

    /// <summary>Ann Reed | 🌻: what somebody puts behind the name is no part of it.</summary>
    private int WithoutSigns(int start, int end)
    {
        while (end > start + 1 && _tokens[end - 1].Kind == TokenKind.Symbol)
        {
            end--;
        }

        return end;
    }

    /// <summary>Papers set a mark before each paragraph of a transcript, and close none.</summary>
    private bool MayStrayMarkOpen(TokenRange line) => _tokens[line.Start].Kind == TokenKind.DoubleMark && line.Count > 1;

    private static bool IsNaming(LabelElement element) => element is LabelElement.Capitals or LabelElement.Titled or LabelElement.Addressed or LabelElement.Name or LabelElement.Part
        or LabelElement.Handle or LabelElement.Login or LabelElement.Caption or LabelElement.Question or LabelElement.Answer or LabelElement.Sender or LabelElement.Poster
        or LabelElement.Account or LabelElement.Commenter or LabelElement.Called or LabelElement.Column or LabelElement.Changing
        or LabelElement.Displayed or LabelElement.Nickname or LabelElement.Owner or LabelElement.Correspondent;

    private static bool IsMark(LabelElement element) => element is LabelElement.Colon or LabelElement.Mark or LabelElement.Greater;
}

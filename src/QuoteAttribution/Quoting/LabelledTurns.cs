using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>Finds how far what is said after each label goes.</summary>
internal ref struct LabelledTurns(SegmentedText text, PooledList<LabelledTurn> turns)
{
    // An answer of more paragraphs without a label is a text of its own.
    private const int MostParagraphs = 12;

    // (SOUNDBITE OF BOAT ENGINE AND OF GULLS)
    private const int LongestDirection = 24;

    // BY MS. BROOK:
    private const int LongestHeading = 12;

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    private readonly ReadOnlySpan<TokenRange> _paragraphs = text.Paragraphs;
    private readonly ReadOnlySpan<TurnLabel> _labels = text.Labels;
    private int _paragraph;

    /// <summary>Adds the turns of a text, in order.</summary>
    public static void Read(SegmentedText text, PooledList<LabelledTurn> turns)
    {
        var reader = new LabelledTurns(text, turns);
        for (var i = 0; i < text.Labels.Length; i++)
        {
            reader.Add(i);
        }
    }

    private void Add(int label)
    {
        var start = _labels[label].Content;
        var limit = label + 1 < _labels.Length ? _labels[label + 1].Line : _tokens.Length;
        if (start >= limit)
        {
            return;
        }

        while (_paragraphs[_paragraph].End <= start)
        {
            _paragraph++;
        }

        var last = _labels[label].Kind is LabelKind.Screen or LabelKind.Sure ? EndOfBlock(start, limit) : LastParagraph(label, limit);
        var end = Math.Min(limit, _paragraphs[last].End);
        if (_labels[label].Kind is LabelKind.Screen or LabelKind.Sure)
        {
            end = Math.Min(end, EndOfLines(start, end));
        }

        turns.Add(new LabelledTurn(_labels[label], new TokenRange(start, end), _paragraph, last));
    }

    /// <summary>The paragraph in which the lines up to the next blank one end.</summary>
    private readonly int EndOfBlock(int start, int limit)
    {
        var last = _paragraph;
        while (last + 1 < _paragraphs.Length && _paragraphs[last + 1].Start < limit && !_tokens[_paragraphs[last + 1].Start].Has(TokenTraits.BlankLineBefore))
        {
            last++;
        }

        return last;
    }

    private readonly int EndOfLines(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_tokens[i].Has(TokenTraits.BlankLineBefore))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Paragraphs between two labels go on with the speaker of the first; after the last label nobody knows how far it goes.</summary>
    private readonly int LastParagraph(int label, int limit)
    {
        if (label + 1 == _labels.Length)
        {
            return _paragraph;
        }

        var next = _paragraph + 1;
        while (next < _paragraphs.Length && _paragraphs[next].Start < limit && next - _paragraph <= MostParagraphs)
        {
            next++;
        }

        if (next < _paragraphs.Length && _paragraphs[next].Start < limit)
        {
            return _paragraph;
        }

        var last = next - 1;
        while (last > _paragraph && IsNotSaid(_paragraphs[last]))
        {
            last--;
        }

        return last;
    }

    /// <summary>(Sidebar conference.), CROSS-EXAMINATION, BY MS. BROOK:</summary>
    private readonly bool IsNotSaid(TokenRange paragraph) => Direction.Is(_tokens, paragraph, LongestDirection) || IsHeading(paragraph);

    private readonly bool IsHeading(TokenRange paragraph)
    {
        if (paragraph.Count > LongestHeading || _tokens[paragraph.End - 1].Kind == TokenKind.Stop)
        {
            return false;
        }

        foreach (ref readonly var token in _tokens[paragraph.Start..paragraph.End])
        {
            if (token.IsWord && !token.IsCapitalised && !token.Has(WordTraits.FunctionWord))
            {
                return false;
            }
        }

        return true;
    }
}

using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>What stands below the first lines that a mail cites: more of them, what that one cites in turn, and what whoever answers writes between.</summary>
/// <param name="text">The text.</param>
/// <param name="turns">Receives the turns.</param>
internal readonly ref struct MailTurns(SegmentedText text, PooledList<LabelledTurn> turns)
{
    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    private readonly ReadOnlySpan<TokenRange> _paragraphs = text.Paragraphs;

    /// <summary>Adds the turns of the paragraphs from one to a token.</summary>
    /// <param name="cited">The label above the lines that are cited.</param>
    /// <param name="outer">The label of the mail in which these are cited themselves; without one they are no deeper than others.</param>
    /// <param name="writer">The head of the mail that cites; without one nobody has its words.</param>
    /// <param name="first">The first paragraph.</param>
    /// <param name="limit">The end.</param>
    public void Add(in TurnLabel cited, TurnLabel? outer, TurnLabel? writer, int first, int limit)
    {
        var depth = CitedLine.Depth(text.Text, _tokens[cited.Content].Start);
        for (var i = first; i < _paragraphs.Length && _paragraphs[i].Start < limit; i++)
        {
            var start = i;
            var level = CitedLine.Depth(text.Text, _tokens[_paragraphs[i].Start].Start);
            while (i + 1 < _paragraphs.Length && _paragraphs[i + 1].Start < limit && CitedLine.Depth(text.Text, _tokens[_paragraphs[i + 1].Start].Start) == level
                && (level == 0 || !_tokens[_paragraphs[i + 1].Start].Has(TokenTraits.BlankLineBefore)))
            {
                i++;
            }

            if ((level == 0 ? writer : level < depth ? outer ?? cited : cited) is { } label)
            {
                AddTurn(label, start, i, limit, level > 0);
            }
        }
    }

    private void AddTurn(in TurnLabel label, int first, int last, int limit, bool isCited)
    {
        var start = _paragraphs[first].Start;
        var end = Math.Min(limit, _paragraphs[last].End);
        end = isCited ? CitedLine.EndOfBlock(text.Text, _tokens, start, end) : MailRuler.Before(text.Text, _tokens, start, end);
        if (HasWords(start, end))
        {
            turns.Add(new LabelledTurn(label, new TokenRange(start, end), first, last));
        }
    }

    private bool HasWords(int start, int end)
    {
        while (start < end && !_tokens[start].IsWord)
        {
            start++;
        }

        return start < end;
    }
}

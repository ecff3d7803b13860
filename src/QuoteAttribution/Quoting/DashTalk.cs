using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>
/// Knows a talk that is set with dashes amid a text that uses marks: paragraphs in a row, one of which says who speaks, or which say I and you to each other.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class DashTalk(SegmentedText text)
{
    // — Which road? — The long one, he said. One alone is a remark or an entry.
    private const int Fewest = 2;

    private int _end;
    private bool _isTalk;

    /// <summary>Whether a paragraph that begins with a dash stands in such a talk. Ask for the paragraphs in their order.</summary>
    public bool IsTalk(int paragraph)
    {
        if (paragraph >= _end)
        {
            Read(paragraph);
        }

        return _isTalk;
    }

    private void Read(int paragraph)
    {
        var isTagged = false;
        _end = paragraph;
        while (_end < text.Paragraphs.Length && DashDialogue.Opens(text.Tokens, text.Paragraphs[_end]))
        {
            isTagged |= IsTagged(text.Paragraphs[_end]);
            _end++;
        }

        _isTalk = _end - paragraph >= Fewest ? isTagged || AreExchanged(paragraph) : isTagged && Clings(text.Paragraphs[paragraph].Start);
    }

    /// <summary>– You came. – I should have come sooner.: whole sentences, in which somebody says I and somebody you; lists with hyphens say both, too.</summary>
    private bool AreExchanged(int first)
    {
        var (hasI, hasYou) = (false, false);
        for (var i = first; i < _end; i++)
        {
            var line = text.Paragraphs[i];
            if (text.Tokens[line.End - 1].Kind != TokenKind.Stop || text.Text[text.Tokens[line.Start].Start] == '-')
            {
                return false;
            }

            foreach (ref readonly var token in text.Tokens[line.Start..line.End])
            {
                hasI |= token.Has(WordTraits.FirstPerson);
                hasYou |= token.IsWord && WordLists.You.Has(token.Span.In(text.Text));
            }
        }

        return hasI && hasYou;
    }

    /// <summary>—Which road? she asked. An entry of a list has a space behind its dash.</summary>
    private bool Clings(int dash) => text.Text[text.Tokens[dash].Start] != '-' && !text.Tokens[dash + 1].Has(TokenTraits.SpaceBefore);

    private bool IsTagged(TokenRange paragraph)
    {
        for (var i = paragraph.Start + 1; i < paragraph.End; i++)
        {
            if (Tag.FollowsPause(text.Tokens, i, paragraph.End))
            {
                return true;
            }
        }

        return false;
    }
}
